import fs from 'node:fs';
import path from 'node:path';

/** The generic families that VS Code's style sheets end in, and what stands for them: the same on every machine. */
const families = {
  'sans-serif': 'Open Sans',
  'system-ui': 'Open Sans',
  monospace: 'DejaVu Sans Mono',
};

/** Writes the font configuration for the pinned browser: our fonts first, the system's for characters they lack. */
export function writeFontsConf(dir, fontDirs) {
  const dirs = [...fontDirs, '/usr/share/fonts'].map((folder) => `  <dir>${folder}</dir>`);
  const rules = Object.entries(families).map(
    ([generic, family]) =>
      `  <match target="pattern"><test name="family"><string>${generic}</string></test>` +
      `<edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit></match>`,
  );
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...dirs,
    `  <cachedir>${path.join(dir, 'fontsCache')}</cachedir>`,
    ...rules,
    '</fontconfig>',
  ];
  fs.writeFileSync(path.join(dir, 'fonts.conf'), lines.join('\n') + '\n');
}
