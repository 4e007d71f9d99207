/** The active text editor. */
export class TextEditor {
  #page;
  #quickInput;

  constructor(
    /** @type {import('playwright-core').Page} */ page,
    /** @type {import('./quickInput.mjs').QuickInput} */ quickInput,
  ) {
    this.#page = page;
    this.#quickInput = quickInput;
    this.element = page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
    this.warnings = this.element.locator('.squiggly-warning');
    this.errors = this.element.locator('.squiggly-error');
    this.infos = this.element.locator('.squiggly-info');
    this.suggestions = page.locator('.suggest-widget').getByRole('option');
    this.codeLenses = this.element.locator('.codelens-decoration a');
  }

  /** The text on the screen, from top to bottom. Long files are not all on the screen: read those from disk after `save`. */
  async text() {
    await this.element.locator('.view-line span').first().waitFor();
    const lines = await this.element
      .locator('.view-line')
      .evaluateAll((elements) =>
        elements.map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent })),
      );
    return lines
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text.replaceAll('\u00a0', ' '))
      .join('\n');
  }

  /** Waits until the editor underlines something, as `warning`, `error` or `info`, and returns how often. */
  async squiggles(severity = 'warning') {
    // Attached, not visible: the underline is an empty box.
    const found = this.element.locator(`.squiggly-${severity}`);
    await found.first().waitFor({ state: 'attached' });
    return found.count();
  }

  /** Types at the cursor, as a person does. */
  async type(text) {
    await this.focus();
    await this.#page.keyboard.type(text);
  }

  async focus() {
    await this.element.locator('.native-edit-context, textarea.inputarea').first().focus();
  }

  /** Puts the cursor at a line and a column, both from 1. */
  goTo(line, column) {
    return this.#quickInput.goTo(line, column);
  }

  /** Puts the cursor into the first occurrence of a text on the screen. */
  async putCursorIn(text) {
    const { x, y } = await this.#pointOf(text);
    await this.#page.mouse.click(x, y);
  }

  /** The text of the hover over a text on the screen. */
  async hoverText(text) {
    const { x, y } = await this.#pointOf(text);
    await this.#page.mouse.move(x, y);
    const hover = this.#page.locator('.monaco-hover:not(.hidden) .hover-contents');
    await hover.first().waitFor();
    return (await hover.allInnerTexts()).join('\n');
  }

  /** Applies a quick fix at the cursor by its title; without a title it returns what is offered. */
  async quickFix(title) {
    const rows = this.#page.locator('.action-widget .monaco-list-row.action');
    // Asked a moment before the editor knows of the problem, it says that there is nothing to do: a person asks again.
    for (let tries = 0; tries < 6 && !(await rows.first().isVisible()); tries++) {
      await this.#page.keyboard.press('Control+Period');
      await rows
        .first()
        .waitFor({ timeout: 5_000 })
        .catch(() => this.#page.keyboard.press('Escape'));
    }
    await rows.first().waitFor();
    if (title === undefined) {
      const offered = (await rows.allInnerTexts()).map((text) => text.trim());
      await this.#page.keyboard.press('Escape');
      return offered;
    }
    await rows.filter({ hasText: title }).first().click();
    await rows.first().waitFor({ state: 'hidden' });
    return undefined;
  }

  /** Asks for completions at the cursor and returns those on the screen; with a text it takes that one. */
  async complete(text) {
    await this.#page.keyboard.press('Control+Space');
    await this.suggestions.first().waitFor();
    const offered = (await this.suggestions.allInnerTexts()).map((each) => each.replace(/\s+/g, ' ').trim());
    if (text !== undefined) await this.suggestions.filter({ hasText: text }).first().click();
    return offered;
  }

  /** Saves and waits until the tab is clean. */
  async save() {
    await this.focus();
    await this.#page.keyboard.press('Control+S');
    await this.#page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  }

  async undo() {
    await this.focus();
    await this.#page.keyboard.press('Control+Z');
  }

  async #pointOf(text) {
    const lines = this.element.locator('.view-line');
    await lines.first().waitFor();
    const point = await lines.evaluateAll((elements, wanted) => {
      for (const line of elements) {
        const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
        if (start < 0) continue;
        // A line is cut into spans by colour: find the one with the middle character.
        let offset = start + Math.floor(wanted.length / 2);
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (offset >= node.length) {
            offset -= node.length;
            continue;
          }
          const range = document.createRange();
          range.setStart(node, offset);
          range.setEnd(node, offset + 1);
          const { left, top, width, height } = range.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }
      }
      return undefined;
    }, text);
    if (!point) throw new Error(`“${text}” is not on the screen of the editor.`);
    return point;
  }
}
