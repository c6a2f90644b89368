import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const closed = (files, patterns) => ({
    files,
    rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
    { ignores: ['dist', 'node_modules', 'src/api/generated.ts', 'playwright-report', 'test-results'] },
    ...tseslint.configs.strict,
    {
        files: ['src/**/*.{ts,tsx}', 'e2e/**/*.ts', '*.ts'],
        plugins: { 'react-hooks': reactHooks },
        rules: {
            ...reactHooks.configs['recommended-latest'].rules,
            '@typescript-eslint/no-explicit-any': 'error',
            'no-restricted-syntax': [
                'error',
                {
                    selector: 'ExportDefaultDeclaration',
                    message: 'Named exports only: one name for one thing everywhere.',
                },
            ],
        },
    },
    { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
    // What a walk through the product needs and does not find is a failed test, said where it is missing.
    { files: ['e2e/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
    // Imports flow one way: lib, ui -> features -> app. Two features meet in app.
    closed(
        ['src/lib/**'],
        [{ group: ['@/ui/**', '@/features/**', '@/app/**'], message: 'lib knows no screen.' }],
    ),
    closed(['src/ui/**'], [{ group: ['@/features/**', '@/app/**'], message: 'ui knows no feature.' }]),
    closed(
        ['src/features/**'],
        [
            { group: ['@/app/**'], message: 'A feature does not know the app.' },
            {
                group: ['@/features/**', '../**'],
                message: 'Features meet in app, or the shared part moves to ui.',
            },
        ],
    ),
);
