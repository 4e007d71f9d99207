/**
 * Runs in the page before the workbench reads its configuration: takes the smoke-test driver away, with which VS Code
 * shows no toasts, and names the extension in development, which only counts in the address with that driver.
 */
export function configureWithoutDriver({ authority, extensionPath }) {
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    const element = document.getElementById('vscode-workbench-web-configuration');
    const configuration = JSON.parse(element.dataset.settings);
    configuration.developmentOptions = {
      ...configuration.developmentOptions,
      enableSmokeTestDriver: undefined,
      extensions: extensionPath ? [{ scheme: 'vscode-remote', authority, path: extensionPath }] : [],
    };
    element.dataset.settings = JSON.stringify(configuration);
  });
}
