import ts from 'typescript';

/** Requirements are numbered outside the repository, so any number in one of their series is known. */
export const requirementNumber = /^(PL|BL|QN|UB|LW|TD|BX)\d+$/;

/** The numbers of the rules in RULES.md, where each stands as `- **Q3** text`. */
export function ruleNumbers(markdown: string): string[] {
  return [...markdown.matchAll(/^ *- \*\*([A-Z]{1,3}\d+)\*\*/gm)].flatMap(([, number]) => number ?? []);
}

/** The numbers that a title begins with: one or several, separated by spaces, commas or strokes. */
export function numbersIn(title: string): string[] {
  const [beginning] = /^([A-Z]{1,3}\d+\b[\s,/:·–-]*)*/.exec(title) ?? [''];
  return beginning.match(/[A-Z]{1,3}\d+/g) ?? [];
}

/** The titles of all tests and groups of tests in a file. */
export function titlesIn(source: string): string[] {
  const titles: string[] = [];
  visit(ts.createSourceFile('a.test.ts', source, ts.ScriptTarget.Latest, true));
  return titles;

  function visit(node: ts.Node): void {
    if (ts.isCallExpression(node) && /^(test|it|describe)$/.test(calledName(node))) {
      const [title] = node.arguments;
      if (title && ts.isStringLiteralLike(title)) titles.push(title.text);
      else if (title && ts.isTemplateExpression(title)) titles.push(title.head.text);
    }
    ts.forEachChild(node, visit);
  }
}

/** The first name in `test(…)`, `test.each(…)(…)` and the like. */
function calledName(node: ts.Expression): string {
  if (ts.isCallExpression(node)) return calledName(node.expression);
  if (ts.isPropertyAccessExpression(node)) return calledName(node.expression);
  if (ts.isTaggedTemplateExpression(node)) return calledName(node.tag);
  return ts.isIdentifier(node) ? node.text : '';
}
