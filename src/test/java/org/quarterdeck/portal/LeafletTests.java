package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.consents.ConsentText;

/** A text written in Markdown, as a page shows it. */
class LeafletTests {

    private final Paper paper = new Paper();

    @Test
    void hasHeadingsParagraphsAndLists() {
        assertThat(page("# The title\n\nOne\nline.\n\n## Part\n\n- a\n- **b**\n\n1. first\n2. second\n\n> quoted\n"))
                .contains(
                        "<h1>The title</h1>",
                        "<p>One line.</p>",
                        "<h2>Part</h2>",
                        "<ul><li>a</li>",
                        "<li><strong>b</strong></li></ul>",
                        "<ol><li>first</li>",
                        "<li>second</li></ol>",
                        "<p>quoted</p>")
                .containsOnlyOnce("The title</h");
    }

    @Test
    @DisplayName("holds no markup but the page's own: HTML in a text is words, or left out")
    void holdsNoMarkup() {
        assertThat(
                        page(
                                "# T\n\nA <b onclick=x>bold</b> word\n\n<script>alert(1)</script>\n\n![x](https://evil.example/x.png)"))
                .contains("A &lt;b onclick&#x3D;x&gt;bold&lt;/b&gt; word")
                .doesNotContain("<script", "<b ", "evil.example");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/x, true",
        "/consents/privacy, true",
        "javascript:alert(1), false",
        "data:text/html, false",
        "//elsewhere.example, false"
    })
    void linksToTheWebAndToThisHouseAlone(String address, boolean linked) {
        String page = page("# T\n\nRead [this](%s).".formatted(address));

        assertThat(page).contains("this");
        assertThat(page.contains("<a href=\"" + address.replace("=", "&#x3D;") + "\">this</a>"))
                .isEqualTo(linked);
        assertThat(page.contains("script:") || page.contains("data:")).isFalse();
    }

    private String page(String markdown) {
        ConsentText text = new ConsentText("privacy", "1.0", "The title", "ab".repeat(32), markdown);
        return paper.fill("consent", ConsentPage.of(text, text));
    }
}
