import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { installHost } from '../../../scripts/vscodeHost/install.mjs';
import { installVsix } from '../../../scripts/vscodeHost/installVsix.mjs';
import { codeShim, repoRoot } from '../../../scripts/vscodeHost/paths.mjs';
import { quietSettings } from '../../../scripts/vscodeHost/quietSettings.mjs';
import { openTestStream } from '../../../scripts/vscodeHost/testStream.mjs';

/**
 * Runs the bundled integration tests in a real VS Code: the embedded one, or with STORYMARK_TEST_DESKTOP=1 a desktop one
 * that @vscode/test-electron downloads. Each run has a copy of the workspace and user data of its own.
 *
 * @param {object} options
 * @param {string} [options.workspace] a folder, which is copied, or a `.code-workspace` file, whose folder is copied;
 *   default: an empty window
 * @param {string} [options.testsPath] the bundled bootstrap
 * @param {string} [options.extensionPath] the extension in development; default: this repository
 * @param {string} [options.vsix] a packaged extension to test in its place
 * @param {Record<string, unknown>} [options.settings] user settings
 * @param {Record<string, string>} [options.env] for the tests
 * @returns {Promise<{passed: number, failed: number, skipped: number, code: number}>} a run that broke has a failure more;
 *   `code` is 0 when all passed, 1 when some failed, anything else when the run broke
 */
export async function runIntegrationTests({
  workspace,
  testsPath = path.join(repoRoot, 'dist', 'test', 'integration', 'support', 'bootstrap.cjs'),
  extensionPath = repoRoot,
  vsix,
  settings,
  env = {},
}) {
  const runDir = fs.mkdtempSync(path.join(os.tmpdir(), 'storymark-integration-'));
  const userDataDir = path.join(runDir, 'user-data');
  const extensionsDir = path.join(runDir, 'extensions');
  const countsFile = path.join(runDir, 'counts.json');
  const desktop = process.env.STORYMARK_TEST_DESKTOP === '1';
  // In a desktop VS Code nobody else listens to the tests.
  const stream = desktop ? await openTestStream((line) => process.stdout.write(line + '\n')) : undefined;
  try {
    fs.mkdirSync(path.join(userDataDir, 'User'), { recursive: true });
    fs.writeFileSync(
      path.join(userDataDir, 'User', 'settings.json'),
      JSON.stringify({ ...quietSettings, ...settings }),
    );
    if (vsix) process.stdout.write(`Installed ${installVsix(vsix, extensionsDir)}\n`);
    process.stdout.write(`Integration tests run in ${await describeHost(desktop)}.\n`);

    await runTests({
      ...(desktop ? {} : { vscodeExecutablePath: codeShim }),
      extensionDevelopmentPath: vsix ? emptyExtension(runDir) : extensionPath,
      extensionTestsPath: testsPath,
      launchArgs: [
        ...(workspace ? [copyOf(workspace, runDir)] : []),
        `--user-data-dir=${userDataDir}`,
        `--extensions-dir=${extensionsDir}`,
      ],
      extensionTestsEnv: {
        ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
        STORYMARK_COUNTS: countsFile,
        ...(stream ? { STORYMARK_TEST_STREAM: String(stream.port) } : {}),
        ...env,
      },
    });
    return countsOf(0, stream?.result() ?? readCounts(countsFile));
  } catch (error) {
    if (typeof error?.code !== 'number') throw error;
    return countsOf(error.code, stream?.result() ?? readCounts(countsFile));
  } finally {
    stream?.close();
    fs.rmSync(runDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function describeHost(desktop) {
  if (desktop) return 'a desktop VS Code';
  const { version } = await installHost();
  return `the embedded VS Code ${version} (set STORYMARK_TEST_DESKTOP=1 for a desktop one)`;
}

function copyOf(workspace, runDir) {
  const isFile = workspace.endsWith('.code-workspace');
  const source = path.resolve(isFile ? path.dirname(workspace) : workspace);
  const copy = path.join(runDir, path.basename(source));
  fs.cpSync(source, copy, { recursive: true });
  return isFile ? path.join(copy, path.basename(workspace)) : copy;
}

/** VS Code runs tests only beside an extension in development; beside an installed one that is this, which does nothing. */
function emptyExtension(runDir) {
  const dir = path.join(runDir, 'driver');
  fs.mkdirSync(dir);
  const manifest = { name: 'driver', publisher: 'storymark-test', version: '0.0.0', engines: { vscode: '*' } };
  fs.writeFileSync(path.join(dir, 'package.json'), JSON.stringify(manifest));
  return dir;
}

function readCounts(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}

/** VS Code reports success also when the tests have died with its extension host: without a result nothing passed. */
function countsOf(code, { passed, failed, skipped } = { passed: 0, failed: 0, skipped: 0 }) {
  const broken = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: failed + (broken ? 1 : 0), skipped, code: broken && code === 0 ? 1 : code };
}
