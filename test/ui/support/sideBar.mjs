/** The view containers and the trees in the side bar. */
export class SideBar {
  #page;

  constructor(/** @type {import('playwright-core').Page} */ page) {
    this.#page = page;
    this.element = page.locator('.part.sidebar');
  }

  /** Shows a view container by its title in the activity bar. */
  async open(title) {
    const action = this.#page.locator('.activitybar .action-item', {
      has: this.#page.locator(`[aria-label^=${JSON.stringify(title)}]`),
    });
    await action.first().waitFor();
    if (!/\bchecked\b/.test((await action.first().getAttribute('class')) ?? '')) await action.first().click();
    await this.element.locator('.composite.title, .pane-header').first().waitFor();
  }

  /** A view of the container by its title: its header and its body. */
  view(title) {
    return this.element.locator('.pane', { has: this.#page.locator('.pane-header', { hasText: title }) });
  }

  /** Presses an action in the title of a view. */
  async viewAction(view, label) {
    const pane = this.view(view);
    await pane.hover();
    await pane.locator(`.pane-header .action-label[aria-label^=${JSON.stringify(label)}]`).click();
  }

  /**
   * A row of a tree by its label, with or without the description. Only rows on the screen exist.
   *
   * @param {string | RegExp} label a string is the whole label
   * @param {{view?: string}} [options] the title of the view where several have such rows
   */
  treeRow(label, { view } = {}) {
    const rows = (view ? this.view(view) : this.element).locator('.monaco-list-row');
    const exactly = typeof label === 'string' ? new RegExp(`^\\s*${escape(label)}\\s*$`) : label;
    return rows.filter({ has: this.#page.locator('.label-name', { hasText: exactly }) }).first();
  }

  /** The texts of the rows on the screen, label and description, from top to bottom; indented by two blanks a level. */
  async treeTexts({ view } = {}) {
    const rows = (view ? this.view(view) : this.element).locator('.monaco-list-row');
    const found = await rows.evaluateAll((elements) =>
      elements.map((row) => ({
        top: row.getBoundingClientRect().top,
        level: Number(row.getAttribute('aria-level') ?? 1),
        text: [...row.querySelectorAll('.label-name, .label-description')]
          .map((part) => part.textContent.trim())
          .join(' '),
      })),
    );
    return found.sort((a, b) => a.top - b.top).map(({ level, text }) => '  '.repeat(level - 1) + text);
  }

  /** Opens a row's children when they are not. */
  async expand(label, options) {
    const row = this.treeRow(label, options);
    await row.waitFor();
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
  }

  /** Drags a row onto another one. */
  async dragRow(from, to, options) {
    await this.treeRow(from, options).dragTo(this.treeRow(to, options));
  }

  /** Presses an inline action of a row. */
  async inlineAction(label, action, options) {
    const row = this.treeRow(label, options);
    await row.hover();
    await row.locator(`.action-label[aria-label^=${JSON.stringify(action)}]`).click();
  }

  /**
   * Opens the context menu of a row and chooses in it; several names walk through submenus. Without names it returns
   * what the menu offers, and closes it.
   */
  async contextMenu(label, ...path) {
    await this.treeRow(label).click({ button: 'right' });
    return this.chooseInMenu(...path);
  }

  /** As `contextMenu`, for a menu that is open already. */
  async chooseInMenu(...path) {
    const items = this.#page.locator('.monaco-menu .action-item:not(.disabled) .action-label:not(.separator)');
    await items.first().waitFor();
    if (path.length === 0) {
      const offered = await items.allInnerTexts();
      await this.#page.keyboard.press('Escape');
      return offered;
    }
    for (const [index, name] of path.entries()) {
      const item = items.filter({ hasText: new RegExp(`^\\s*${escape(name)}`) }).last();
      if (index < path.length - 1) await item.hover();
      await item.click();
    }
    return undefined;
  }
}

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
