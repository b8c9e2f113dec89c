import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import mutationSaysWhoMay from './eslint-rules/mutation-says-who-may.js';
import noBuiltSql from './eslint-rules/no-built-sql.js';

const own = { rules: { 'mutation-says-who-may': mutationSaysWhoMay, 'no-built-sql': noBuiltSql } };

const noStyleProp = {
  selector: 'JSXAttribute[name.name="style"]',
  message: 'The content security policy lets no style attribute through: use a class or an SVG attribute.',
};

export default tseslint.config(
  { ignores: ['dist/', 'var/', 'coverage/', 'frontend/gql/'] },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        globalThis: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
        module: 'writable',
      },
    },
  },
  {
    files: ['frontend/public/sw.js'],
    languageOptions: {
      globals: { self: 'readonly', caches: 'readonly', fetch: 'readonly', location: 'readonly', Response: 'readonly' },
    },
  },
  {
    files: ['backend/**/*.ts', 'test/**/*.ts', 'frontend/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { own },
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.frontend.json', 'tsconfig.journeys.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-extraneous-class': 'off', // Nest's modules are classes without members
      '@typescript-eslint/no-unnecessary-condition': 'off', // reads of records and arrays are checked where they cross a border
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off', // an interface may be asynchronous where one of its answers is not
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // types of GraphQL and of rows are shapes: nobody asks for instances
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: ['Adoption', 'StageProofs', 'RecordAdoptionInput', 'ReverifyAdoptionInput', 'ClassifyInput', 'Dpg', 'StageEvent'] },
      ], // rows: they have no methods
      'own/mutation-says-who-may': 'error',
      'own/no-built-sql': 'error',
    },
  },
  {
    files: ['backend/**/*.ts'],
    ignores: ['backend/config.ts', 'backend/emit-schema.ts'],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Settings are read in config.ts alone.' }],
    },
  },
  { files: ['test/api/loader.test.ts', 'test/kit/imported.ts'], rules: { 'own/no-built-sql': 'off' } }, // names of tables, which cannot be parameters
  {
    files: ['frontend/**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: { ...hooks.configs.recommended.rules, 'no-restricted-syntax': ['error', noStyleProp] },
  },
);
