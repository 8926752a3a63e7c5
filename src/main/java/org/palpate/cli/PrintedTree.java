package org.palpate.cli;

import java.util.Map;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a command prints, as maps, lists and plain values.
 *
 * @param root the outermost map
 */
record PrintedTree(Map<String, Object> root) {

    private static final int WIDTH = 110;

    String asYaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setIndent(2);
        options.setWidth(WIDTH);
        options.setSplitLines(true);
        options.setDereferenceAliases(true);
        return new Yaml(options).dump(root);
    }

    String asJson() {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(root)
                + System.lineSeparator();
    }
}
