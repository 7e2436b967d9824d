// Who may import whom. `npm test` runs these rules, and tests/canaries proves that they still bite.
const TEST = String.raw`\.test\.ts$`;

/** Files under `from` must not import files under `to`. */
function forbid(name, from, to, comment) {
  return { name, severity: 'error', comment, from: toPaths(from), to: toPaths(to) };
}

const toPaths = (where) => (typeof where === 'string' ? { path: where } : where);

/** The npm package `name` may be imported only from `only`. */
function keepWithin(name, only) {
  const escaped = name.replaceAll('.', String.raw`\.`);
  return forbid(
    `${name}-only-there`,
    { path: '^(shared|server|web)/', pathNot: only },
    { path: `(^|/)node_modules/${escaped}/|^${escaped}($|/)` },
    `${name} is imported only in ${only}`,
  );
}

export default {
  forbidden: [
    forbid('shared-imports-nothing-of-ours', '^shared/', '^(server|web|tests)/'),
    forbid(
      'shared-imports-no-node-core',
      { path: '^shared/src/', pathNot: TEST },
      { dependencyTypes: ['core'] },
      'shared runs in browsers too, and is pure',
    ),
    forbid('meeting-before-views-and-wire', '^shared/src/meeting/', '^shared/src/(views|wire)/'),
    forbid('words-before-views-and-wire', '^shared/src/words/', '^shared/src/(views|queries|wire|client)/'),
    forbid('views-before-wire', '^shared/src/views/', '^shared/src/wire/'),
    forbid(
      'client-comes-last-in-shared',
      { path: '^shared/src/', pathNot: `^shared/src/(client|testing)/|${TEST}` },
      '^shared/src/client/',
    ),
    forbid(
      'client-loads-no-schemas',
      { path: '^shared/src/client/', pathNot: TEST },
      {
        path: '^shared/src/(meeting|views)/|^shared/src/wire/messages|(^|/)node_modules/',
        dependencyTypesNot: ['type-only'],
      },
      'what schemas need is a third of a first view; their types cost nothing',
    ),
    forbid(
      'views-before-queries',
      '^shared/src/(engine|meeting|views)/',
      '^shared/src/queries/',
      'what a meeting itself decides by stands in the meeting, and queries ask it there',
    ),
    forbid('imports-know-no-views', '^shared/src/imports/', '^shared/src/(views|queries|wire|client)/'),
    forbid('queries-beside-wire', '^shared/src/queries/', '^shared/src/(wire|client)/'),
    forbid('papers-are-made-of-views', '^shared/src/(engine|meeting|views|queries)/', '^shared/src/papers/'),
    forbid('papers-beside-wire', '^shared/src/papers/', '^shared/src/(wire|client)/'),
    forbid('wire-beside-queries', '^shared/src/wire/', '^shared/src/queries/'),
    forbid(
      'dates-by-the-meetings-calendar',
      { path: '^(web/|shared/src/(queries|client|words|views)/)', pathNot: TEST },
      String.raw`^shared/src/calendar/vietnam-calendar\.ts$`,
      'pages count by the calendar that the meeting copied, which an office may have changed since it was shipped',
    ),
    forbid('calendar-needs-only-text', '^shared/src/calendar/', {
      path: '^shared/src/',
      pathNot: '^shared/src/(calendar|text)/',
    }),
    forbid('text-is-a-leaf', '^shared/src/text/', { path: '^shared/src/', pathNot: '^shared/src/text/' }),

    forbid('web-sees-only-shared', '^web/', '^(server|tests)/'),
    forbid('server-sees-only-shared', '^server/src/', '^(web|tests)/'),
    forbid(
      'launch-needs-nothing-installed',
      '^server/launch/',
      { pathNot: '^server/launch/', dependencyTypesNot: ['core'] },
      'it runs on Node 20 before anything is installed',
    ),

    forbid(
      'only-tests-import-testing',
      { pathNot: `^tests/|^shared/src/testing/|${TEST}` },
      '^shared/src/testing/',
    ),
    forbid(
      'ui-knows-no-meetings',
      { path: '^web/src/lib/ui/', pathNot: TEST },
      {
        path: '^(shared|web)/',
        pathNot: String.raw`^web/src/lib/ui/|^shared/src/text/merge\.ts$|node_modules`,
      },
      'our few primitives serve any product; how two changes of a plain text become one is all that they borrow',
    ),
    ...['chair', 'moderator', 'secretary', 'desk', 'department', 'screen', 'register', 'receipt'].map(
      (audience) =>
        forbid(
          `nobody-else-imports-${audience}`,
          { path: '^web/src/', pathNot: `/${audience}/` },
          `^web/src/routes/.*/${audience}/`,
        ),
    ),

    forbid('http-beside-sockets', '^server/src/http/', '^server/src/sockets/'),
    forbid('sockets-beside-http', '^server/src/sockets/', '^server/src/http/'),
    forbid('streams-below-http-and-sockets', '^server/src/streams/', '^server/src/(http|sockets)/'),
    forbid('journal-is-below', '^server/src/journal/', '^server/src/(http|sockets|streams|live)/'),
    forbid('live-is-below', '^server/src/live/', '^server/src/(http|sockets|streams)/'),
    forbid(
      'papers-only-from-http-and-cli',
      { path: '^server/src/', pathNot: '^server/src/(http|cli|papers|imports)/' },
      '^server/src/(papers|imports)/',
    ),
    forbid('papers-import-only-shared', '^server/src/(papers|imports)/', {
      path: '^(server|web|tests)/',
      pathNot: '^server/src/(papers|imports)/',
    }),
    forbid(
      'only-main-and-app-assemble',
      { path: '^server/src/', pathNot: `^server/src/[^/]+$|${TEST}` },
      String.raw`^server/src/(main|app)\.ts$`,
    ),

    keepWithin('redis', '^server/src/live/'),
    keepWithin(
      'drizzle-orm',
      String.raw`^server/src/(drizzle\.ts$|(journal|projections|processes|accounts|files)/)`,
    ),
    keepWithin('hucre', '^server/src/(imports|papers)/'),
    keepWithin('docx', '^server/src/papers/'),
    keepWithin('nodemailer', '^server/src/mail/'),
    keepWithin('pdfkit', '^server/src/papers/'),
    keepWithin('mammoth', '^server/src/imports/'),
    keepWithin('htmlparser2', '^server/src/imports/'),
    keepWithin('socket.io-parser', '^server/src/sockets/fast-path/'),
    keepWithin('socket.io-client', String.raw`^(web/src/lib/live|server/src/rehearsal)/socket\.ts$`),

    // Types of a whole and of its parts may name each other; what runs may not.
    forbid(
      'no-cycles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'a cycle has no order in which to read it',
    ),
    // A service worker has that name by the kit's rule, and nothing imports it.
    forbid(
      'no-barrels',
      { path: String.raw`(^|/)index\.[cm]?[jt]s$`, pathNot: '^web/src/service-worker/' },
      {},
    ),
    forbid(
      'no-importing-of-barrels',
      {},
      { path: String.raw`^(shared|server|web|tests)/(?!.*node_modules).*/index\.[cm]?[jt]s$` },
    ),
    forbid('nothing-imports-tests', { pathNot: `^tests/|${TEST}` }, { path: `^tests/|${TEST}` }),
    forbid(
      'everything-resolves',
      {},
      { couldNotResolve: true, pathNot: String.raw`^(\$app|\$env|\$service-worker|virtual:|\./\$types$)` },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: String.raw`^(web/build|web/\.svelte-kit|tests/results)/` },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count: knowing a thing's shape is knowing the thing.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.json'],
    },
  },
};
