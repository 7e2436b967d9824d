import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/** A name that begins with _ is there for its place, or to be left out of a rest. */
const unusedVariables = [
  'error',
  {
    argsIgnorePattern: '^_',
    varsIgnorePattern: '^_',
    caughtErrorsIgnorePattern: '^_',
    ignoreRestSiblings: true,
  },
];

const SLEEP =
  'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"][arguments.0.type="Identifier"]';

const RULES_OF_TESTS = [
  { selector: SLEEP, message: 'Wait for what is to happen, not for a while.' },
  {
    selector: 'MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs.',
  },
];

const INSIDES_OF_SOCKET_IO = [
  'MemberExpression[property.name=/^(transport|writeBuffer|_sender|writeToEngine)$/]',
  'MemberExpression[object.property.name="conn"][property.name=/^(request|send|write)$/]',
  'CallExpression[callee.object.name="Reflect"][callee.property.name="set"]',
  'Property[key.name="wsPreEncodedFrame"]',
].map((selector) => ({ selector, message: 'See server/src/sockets/fast-path/README.md.' }));

/** Ways to act on a page, or to have its script do it. */
const ACT =
  'CallExpression[callee.property.name=/^(blur|check|clear|click|dblclick|dispatchEvent|down|dragAndDrop|dragTo|evaluate|evaluateAll|evaluateHandle|fill|focus|hover|insertText|press|pressSequentially|selectOption|selectText|setChecked|setInputFiles|tap|type|uncheck|up|wheel)$/]';

export default defineConfig(
  globalIgnores(['.toolchain/', 'data/', 'web/build/', 'web/.svelte-kit/', 'tests/results/']),
  {
    // A rule that does not fit is changed here, where everyone sees it, and never switched off in a file.
    linterOptions: { noInlineConfig: true },
    plugins: { regexp },
    rules: {
      // Whoever sends a long text must not keep everybody waiting.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      'object-shorthand': 'error',
      'no-param-reassign': 'error',
      'no-constant-binary-expression': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable-loop': ['error', { ignore: ['ForOfStatement'] }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      // A file with more lines has two subjects.
      'max-lines': ['error', 300],
    },
  },

  // What runs with all types known: the types of Svelte files are the business of svelte-check.
  {
    files: ['{shared,server,tests}/**/*.ts', '*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Our text is NFC: one letter with its marks is one code point.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': unusedVariables,
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['web/**/*.ts'],
    extends: [typescript.configs.strict],
    rules: { '@typescript-eslint/no-unused-vars': unusedVariables },
  },
  {
    files: ['web/**/*.svelte'],
    extends: [typescript.configs.strict, svelte.configs.recommended],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    rules: {
      '@typescript-eslint/no-unused-vars': unusedVariables,
      // The product is served from the top of its address.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  { files: ['web/**/*.svelte.ts'], languageOptions: { parser: typescript.parser } },

  {
    files: ['server/src/**/*.ts'],
    ignores: ['server/src/sockets/fast-path/**'],
    rules: { 'no-restricted-syntax': ['error', ...INSIDES_OF_SOCKET_IO] },
  },
  {
    files: ['tests/**/*.ts', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...RULES_OF_TESTS] },
  },
  // The same session is played by mouse, by touch and by keys alone: only hands know how.
  {
    files: ['tests/support/{chair,fleet-board,moderator,people}.ts', 'tests/e2e/uong-bi*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...RULES_OF_TESTS,
        {
          selector: `${ACT}:not([callee.object.property.name="hands"])`,
          message: 'People act with their hands: see tests/support/hands.ts.',
        },
      ],
    },
  },
  {
    files: ['tests/support/keys.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...RULES_OF_TESTS,
        {
          selector: `${ACT}:not([callee.object.name="keyboard"], [callee.object.property.name="keyboard"], [arguments.0.name="look"])`,
          message: 'Whoever has only keys presses keys.',
        },
      ],
    },
  },
  {
    files: ['tests/support/focus-on-page.js'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: ACT, message: 'It looks, and leaves everything as it is.' },
      ],
    },
  },
);
