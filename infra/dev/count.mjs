// Reads the report of one test run and prints "passed failed", then a line or two for each test that did not pass.
// A skipped test counts as failed: what did not run has shown nothing.
// node count.mjs ctrf|vitest|playwright report.json
import { readFileSync } from 'node:fs';

const [kind, file] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, 'utf8'));
const outcomes = { ctrf, vitest, playwright }[kind](report);

const bad = outcomes.filter((outcome) => !outcome.passed);
console.log(`${outcomes.length - bad.length} ${bad.length}`);
for (const { name, reason } of bad) {
  console.log(`     x ${name}`);
  for (const line of clean(reason).slice(0, 8)) console.log(`         ${line}`);
}

function clean(text) {
  // eslint-disable-next-line no-control-regex
  return (text ?? '').replace(/\u001b\[[0-9;]*m/g, '').split('\n').map((line) => line.trimEnd()).filter(Boolean);
}

function ctrf({ results }) {
  const tests = results.tests.map((test) => ({
    name: test.name,
    passed: test.status === 'passed',
    reason: test.status === 'failed' ? [test.message, test.trace].filter(Boolean).join('\n') : test.status,
  }));
  // Fixtures that failed to start or to clear up belong to no test.
  const errors = (results.extra?.suites ?? []).flatMap((suite) => suite.errors ?? []);
  return [...tests, ...errors.map((error) => ({ name: 'fixture', passed: false, reason: error.message ?? JSON.stringify(error) }))];
}

function vitest({ testResults }) {
  return testResults.flatMap((suite) =>
    suite.assertionResults.length === 0 && suite.status === 'failed'
      ? [{ name: suite.name, passed: false, reason: suite.message }]
      : suite.assertionResults.map((test) => ({
          name: `${suite.name.replace(/^.*\/src\//, 'src/')} > ${test.fullName}`,
          passed: test.status === 'passed',
          reason: test.status === 'failed' ? test.failureMessages.join('\n') : test.status,
        })),
  );
}

function playwright({ suites, errors }) {
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  const tests = suites.flatMap(specs).flatMap((spec) =>
    spec.tests.map((test) => ({
      name: `${spec.file}: ${spec.title}`,
      // "flaky" passed only when tried again, and that is not a pass.
      passed: test.status === 'expected' && test.results.every((result) => result.status !== 'skipped'),
      reason: test.results.flatMap((result) => result.errors ?? []).map((error) => error.message).join('\n') || test.status,
    })),
  );
  return [...tests, ...(errors ?? []).map((error) => ({ name: 'playwright', passed: false, reason: error.message }))];
}
