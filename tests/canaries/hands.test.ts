import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { root } from '../runner/steps.ts';

const eslint = new ESLint({ cwd: root });

/** Every way past the hands that a class of people could take. */
const PAST_HANDS = [
  'page.getByRole("button").click()',
  'page.getByRole("button").tap()',
  'page.getByRole("button").press("Enter")',
  'page.getByRole("textbox").fill("")',
  'page.getByRole("textbox").focus()',
  'page.getByRole("radio").check()',
  'page.keyboard.press("Tab")',
  'page.mouse.down()',
  'page.evaluate("document.forms[0].submit()")',
];
/** Every way to act without a key. */
const PAST_KEYS = [
  ...PAST_HANDS.filter((act) => !act.includes('keyboard')),
  'page.getByRole("button").evaluate("(button) => button.click()")',
];

test('people act through their hands, and through nothing else', async () => {
  for (const file of ['support/people.ts', 'support/chair.ts', 'e2e/uong-bi-before.ts']) {
    expect(await caughtIn(file, PAST_HANDS)).toEqual(PAST_HANDS);
    expect(await caughtIn(file, ['chair.hands.press(button)'])).toEqual([]);
  }
});

test('whoever has only keys presses keys', async () => {
  expect(await caughtIn('support/keys.ts', PAST_KEYS)).toEqual(PAST_KEYS);
  expect(await caughtIn('support/keys.ts', ['page.keyboard.press("Tab")', 'control.evaluate(look)'])).toEqual(
    [],
  );
});

/** Those of the statements that do not stand in a file of that name. */
async function caughtIn(file: string, statements: readonly string[]): Promise<string[]> {
  const filePath = join(root, 'tests', file);
  const [result] = await eslint.lintText(statements.join(';\n'), { filePath });
  const caught = result?.messages.filter(({ ruleId }) => ruleId === 'no-restricted-syntax') ?? [];
  return caught.flatMap(({ line }) => statements[line - 1] ?? []);
}
