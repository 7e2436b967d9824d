import ts from 'typescript';

/** The series of requirements. */
export const requirementSeries: ReadonlySet<string> = new Set(['PL', 'BL', 'QN', 'UB', 'LW', 'TD', 'BX']);

/** The series of rules: one letter each as long as there were letters, two for every further one. */
export const ruleSeries: ReadonlySet<string> = new Set([
  ...'M B A E R Q S P G W O D K N F Z V Y C T J L U X H'.split(' '),
  ...'AL LK AC PN OP SY SA RD CZ'.split(' '),
  ...'MI IN IM PA FO PU AC RP OD DI PR DS FU CN RS MN TK'.split(' '),
  'RM',
  'HL',
]);

/** The numbers of rules or requirements on a page, where each stands as `- **Q3** text`. */
export function numbersOn(markdown: string): string[] {
  return [...markdown.matchAll(/^ *- \*\*([A-Z]{1,3}\d+)\*\*/gm)].flatMap(([, number]) => number ?? []);
}

/** The series of a number: its letters. */
export function seriesOf(number: string): string {
  return number.replaceAll(/\d/g, '');
}

/** Every requirement that a text names, wherever in it. */
export function requirementsNamedIn(text: string): string[] {
  return (text.match(/\b[A-Z]{2}\d+\b/g) ?? []).filter((number) => requirementSeries.has(seriesOf(number)));
}

/** Every page that a text names, by the path that it gives. */
export function pagesNamedIn(text: string): string[] {
  const words = text.split(/[^\w./-]+/).map((word) => word.replace(/\.$/, ''));
  return words.filter((word) => /[^/.]\.md$/i.test(word));
}

/** The numbers that a title begins with: one or several, separated by spaces, commas or strokes. */
export function numbersIn(title: string): string[] {
  const [beginning] = /^([A-Z]{1,3}\d+\b[\s,/:·–-]*)*/.exec(title) ?? [''];
  return beginning.match(/[A-Z]{1,3}\d+/g) ?? [];
}

/** The cases that a title ends with, each as `[case its-name]`. */
export function casesIn(title: string): string[] {
  const [, ...ends] = title.split(' [case ');
  return ends.flatMap((end) => /^([a-z\d-]+)\]$/.exec(end)?.[1] ?? []);
}

/** A test or a group of tests. */
export interface Titled {
  readonly title: string;
  /** Whether its own text expects anything; of a group, whether anything in it does. */
  readonly expects: boolean;
}

/** All tests and groups of tests in a file that have a title. */
export function testsIn(source: string): Titled[] {
  const tests: Titled[] = [];
  visit(ts.createSourceFile('a.test.ts', source, ts.ScriptTarget.Latest, true));
  return tests;

  function visit(node: ts.Node): void {
    if (ts.isCallExpression(node) && /^(test|it|describe)$/.test(calledName(node))) {
      const [first, ...rest] = node.arguments;
      const title = first && titleIn(first);
      const expects = rest.some((part) => /\bexpect\b/.test(part.getText()));
      if (title !== undefined) tests.push({ title, expects });
    }
    ts.forEachChild(node, visit);
  }
}

function titleIn(node: ts.Expression): string | undefined {
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…');
  return ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** The first name in `test(…)`, `test.each(…)(…)` and the like. */
function calledName(node: ts.Expression): string {
  if (ts.isCallExpression(node)) return calledName(node.expression);
  if (ts.isPropertyAccessExpression(node)) return calledName(node.expression);
  if (ts.isTaggedTemplateExpression(node)) return calledName(node.tag);
  return ts.isIdentifier(node) ? node.text : '';
}
