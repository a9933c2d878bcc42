package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTests {

    @Test
    void holdsTheWholePlan() {
        String markdown = Markdown.of(Specimens.plan(
                Specimens.text("Reach", "All regions.", "20000.00", "https://example.org/a_b"), "adopted"));

        assertThat(markdown)
                .startsWith("# Reach\n\nPlan PLN\\-2027\\-0001 for 2027, proposed by lead. State: adopted.")
                .contains(
                        "SHA-256 `" + "ab".repeat(32) + "`",
                        "## Vision\n\nAll regions\\.\n",
                        "### OBJ\\-1: Workshops \\& \\<i\\>meetings\\</i\\>",
                        "Envelope: 20000\\.00 EUR.",
                        "- Workshops held: from 0 to 12 workshops by 2027\\-12\\-31. Source: https\\://example\\.org/a\\_b\n");
    }

    @Test
    void letsNothingBreakOut() {
        String markdown = Markdown.of(Specimens.plan(
                Specimens.text(
                        "# Title\n# Another",
                        "<script>alert(1)</script>\n- item\n1. first\n    code\n> quote\n---\n[x](javascript:y) ![z](w) `c` *e* _u_ ~s~ &amp; \\",
                        "1.00",
                        "x | y"),
                "consultation"));

        assertThat(markdown.lines().filter(line -> !line.isBlank()))
                .allSatisfy(line ->
                        assertThat(line).matches("# .*|## .*|### .*|- Workshops held.*|[A-Za-z\\\\].*|1\\\\..*"));
        assertThat(markdown)
                .contains(
                        "# \\# Title \\# Another\n",
                        "\n\\<script\\>alert\\(1\\)\\</script\\>\n",
                        "\n\\- item\n",
                        "\n1\\. first\n",
                        "\ncode\n",
                        "\n\\> quote\n",
                        "\n\\-\\-\\-\n",
                        "\\[x\\]\\(javascript\\:y\\) \\!\\[z\\]\\(w\\) \\`c\\` \\*e\\* \\_u\\_ \\~s\\~ \\&amp; \\\\\n",
                        "Source: x \\| y\n");
    }
}
