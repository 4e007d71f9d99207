/**
 * code-server's workbench always has a remote host. These replacements take it away, and it runs as vscode.dev does.
 * They lean on the text of one release: that each is found exactly once is checked, and to be seen to at each update.
 */
const replacements = [
  { what: 'the remote authority', pattern: /,remoteAuthority:location\.host\}/g, by: '}' },
  {
    what: 'where user data lie',
    pattern: /\.with\(\{scheme:([\w$]+)\.vscodeRemote\}\),"User"\)/g,
    by: '.with({scheme:$1.vscodeUserData}),"User")',
  },
];

/** The script of the workbench without its remote host. */
export function withoutRemote(script) {
  return replacements.reduce((text, { what, pattern, by }) => {
    const found = text.match(pattern)?.length ?? 0;
    if (found !== 1) {
      throw new Error(
        `The web workbench cannot be made from this code-server: ${what} was found ${found} times, not once.`,
      );
    }
    return text.replace(pattern, by);
  }, script);
}
