import tseslint from 'typescript-eslint';

/** What each folder must not import (docs/architecture.md): the walls that folder names alone are not. */
const anyNode = { group: ['node:*'], message: 'Only src/node and src/cli know Node.' };
const vscode = { group: ['vscode'], message: 'Only src/extension knows VS Code.' };
const faces = (...names) =>
  names.map((name) => ({ group: [`**/${name}/**`], message: `No arrow leads to src/${name}.` }));
const walls = {
  core: [anyNode, vscode, ...faces('node', 'extension', 'cli', 'webview', 'protocol')],
  node: [vscode, ...faces('extension', 'cli', 'webview', 'protocol')],
  cli: [vscode, ...faces('extension', 'webview', 'protocol')],
  extension: [anyNode, ...faces('node', 'cli', 'webview')],
};

export default tseslint.config(
  {
    ignores: [
      'dist',
      '.tsbuild',
      '.vscode-test',
      'demo',
      'bench/out',
      'bench/node_modules',
      'scripts/vscodeHost/hostPackage',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['src/*/tsconfig.json', 'src/extension/tsconfig.node.json', 'test/*/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/prefer-regexp-exec': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // A name that begins with _ is there to be left out.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // TreeItem is what VS Code calls any object of that shape.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-console': 'error',
    },
  },
  // describe and it return promises that mocha itself awaits.
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-floating-promises': 'off', 'no-console': 'off' } },
  ...Object.entries(walls).map(([folder, patterns]) => ({
    files: [`src/${folder}/**/*.ts`],
    ignores: ['src/extension/extension.node.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  })),
);
