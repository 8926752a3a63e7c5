package planted.feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that everyone can reach and change. */
@Entity
public class SettableThing {

    @Id private long id;

    /** Changes the id, which no entity should allow. */
    public void setId(long id) {
        this.id = id;
    }

    @Override
    public String toString() {
        return "thing " + id;
    }
}
