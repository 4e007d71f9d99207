/** Options of VS Code's command line that take a value; any other `--name` without `=` is a flag. */
const withValue = new Set([
  'add',
  'disable-extension',
  'extensionDevelopmentKind',
  'extensionDevelopmentPath',
  'extensionTestsPath',
  'extensions-dir',
  'file-uri',
  'folder-uri',
  'install-extension',
  'locale',
  'log',
  'profile',
  'uninstall-extension',
  'user-data-dir',
]);

/**
 * Takes a command line of VS Code apart.
 *
 * @param {string[]} argv without node and script
 * @returns {{options: Map<string, string[]>, positionals: string[]}} a flag has the value ''
 */
export function parseShimArguments(argv) {
  const options = new Map();
  const positionals = [];
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index];
    if (argument === '--') {
      positionals.push(...argv.slice(index + 1));
      break;
    }
    if (!argument.startsWith('--')) {
      if (!argument.startsWith('-')) positionals.push(argument);
      continue;
    }
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
    if (!name) continue;
    const given = value ?? (withValue.has(name) ? (argv[++index] ?? '') : '');
    options.set(name, [...(options.get(name) ?? []), given]);
  }
  return { options, positionals };
}
