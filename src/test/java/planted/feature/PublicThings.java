package planted.feature;

import org.springframework.data.repository.Repository;

/** A repository that everyone can reach. */
public interface PublicThings extends Repository<SettableThing, Long> {}
