import fs from 'node:fs';
import path from 'node:path';
import { chromiumDir } from './unpackChromium.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => {
    const root = process.env[name];
    return root
      ? [
          path.join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          path.join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]
      : [];
  }),
};

/**
 * The browser that shows the workbench: CHROME_PATH, the pinned one of the npm package, one in PATH, or one in its
 * usual place. `env` is what the browser, and nobody else, needs in its environment.
 *
 * @returns {{executablePath: string, env: Record<string, string>}}
 */
export function findBrowser() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (!fs.existsSync(wanted)) throw new Error(`CHROME_PATH names a file that does not exist: ${wanted}`);
    return { executablePath: wanted, env: {} };
  }
  const pinned = path.join(chromiumDir, 'chrome');
  if (fs.existsSync(pinned)) {
    return {
      executablePath: pinned,
      env: { LD_LIBRARY_PATH: path.join(chromiumDir, 'lib'), FONTCONFIG_PATH: chromiumDir },
    };
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => path.join(folder, command))),
    ...(usualPlaces[process.platform] ?? []),
  ];
  const found = candidates.find((file) => fs.existsSync(file));
  if (found) return { executablePath: found, env: {} };
  throw new Error(
    'No Chromium or Chrome was found to show VS Code in. Install one (on Debian: apt-get install chromium), ' +
      'or name one in the environment variable CHROME_PATH.',
  );
}
