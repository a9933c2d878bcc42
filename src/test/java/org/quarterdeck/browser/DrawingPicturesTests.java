package org.quarterdeck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import com.microsoft.playwright.Page.AddStyleTagOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.Browser;

/** Every drawing opens in the viewer of whoever changes it, with nothing to complain about. The pictures are README's. */
@ExtendWith(Browser.class)
class DrawingPicturesTests {

    private static final Path VIEWER = Path.of("node_modules", "bpmn-js", "dist");

    /** Shows the drawing at its own size, with a margin. */
    private static final String DRAW = """
            async xml => {
              const viewer = new BpmnJS({ container: '#drawing' });
              const { warnings } = await viewer.importXML(xml);
              const canvas = viewer.get('canvas');
              const { x, y, width, height } = canvas.viewbox().inner;
              const drawing = document.querySelector('#drawing');
              drawing.style.width = `${width + 40}px`;
              drawing.style.height = `${height + 40}px`;
              canvas.resized();
              canvas.viewbox({ x: x - 20, y: y - 20, width: width + 40, height: height + 40 });
              return warnings.map(String);
            }""";

    @Test
    void drawsEveryProcess(Page page) throws IOException {
        assertThat(VIEWER).as("the viewer: run ./verify or npm ci first").exists();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            List<Path> drawings =
                    files.filter(file -> file.toString().endsWith(".bpmn")).toList();
            assertThat(drawings).isNotEmpty().allSatisfy(file -> draws(page, file));
        }
    }

    private static void draws(Page page, Path file) throws IOException {
        page.setContent("<body style='margin: 0'><div id='drawing' style='width: 100px; height: 100px'></div></body>");
        page.addStyleTag(new AddStyleTagOptions().setPath(VIEWER.resolve("assets/bpmn-js.css")));
        page.addStyleTag(new AddStyleTagOptions().setPath(VIEWER.resolve("assets/diagram-js.css")));
        page.addScriptTag(new AddScriptTagOptions().setPath(VIEWER.resolve("bpmn-viewer.production.min.js")));
        assertThat((List<?>) page.evaluate(DRAW, Files.readString(file))).isEmpty();
        Object size = page.evaluate("() => { const box = document.querySelector('#drawing').getBoundingClientRect();"
                + " return { width: Math.ceil(box.width), height: Math.ceil(box.height) }; }");
        Map<?, ?> box = (Map<?, ?>) size;
        page.setViewportSize((Integer) box.get("width"), (Integer) box.get("height"));
        assertThat(Browser.picture(page, file.getFileName().toString().replace(".bpmn", "")))
                .isNotEmptyFile();
    }
}
