package planted.planner;

import org.springframework.util.StringUtils;

class SpringInThePlanner {

    boolean isBlank(String text) {
        return !StringUtils.hasText(text);
    }
}
