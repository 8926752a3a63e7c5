package planted.illustration;

import org.springframework.util.StringUtils;

class SpringInThePicture {

    boolean hasCaption(String caption) {
        return StringUtils.hasText(caption);
    }
}
