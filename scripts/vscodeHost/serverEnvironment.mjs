const foreign = [
  /^VSCODE_/, // of the editor in whose terminal we may run
  /^CODE_SERVER_/, // with CODE_SERVER_PARENT_PID the server starts nothing
  /^ELECTRON_/,
  /^NODE_V8_COVERAGE$/, // would measure VS Code; the extension host gets it by the page
  /^NODE_OPTIONS$/,
  /^npm_/,
];

/** The environment of the server, and through it of the extension host: ours, less what belongs to other programs. */
export function serverEnvironment(extra = {}) {
  const own = Object.entries(process.env).filter(([name]) => !foreign.some((pattern) => pattern.test(name)));
  // Without a gallery VS Code looks up no extension anywhere.
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}', ...extra };
}
