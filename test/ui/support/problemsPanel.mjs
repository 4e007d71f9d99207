/** The Problems panel. */
export class ProblemsPanel {
  #quickInput;

  constructor(
    /** @type {import('playwright-core').Page} */ page,
    /** @type {import('./quickInput.mjs').QuickInput} */ quickInput,
  ) {
    this.#quickInput = quickInput;
    this.element = page.locator('.markers-panel');
    this.rows = this.element.getByRole('treeitem');
  }

  async open() {
    await this.#quickInput.palette('Problems: Focus on Problems View');
    await this.element.waitFor();
  }

  /** The rows on the screen, files and problems. Open the panel first. */
  async texts() {
    return (await this.rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  }
}
