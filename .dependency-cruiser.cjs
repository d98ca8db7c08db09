const tests = String.raw`\.(test|conformance|fixture)\.tsx?$|/(fixtures|testing)/`;
const inDomain = '^server/domain/([^/]+)/';
const frontDoor = String.raw`^server/domain/[^/]+/index\.ts$`;

// Mails and texts of a channel without a provider land in one table.
const outboxOfBothChannels = String.raw`^server/adapters/mailer/store-in-outbox\.ts$`;

/** Each rule has a planted violation in tools/architecture-canary/; a test says that it fires there and not here. */
module.exports = {
  forbidden: [
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere is not checked by any other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other to load are one file. Types may refer to each other.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'tests-stay-in-tests',
      comment: 'What only tests may do (construct adapters, enter by the back door) never runs for a customer.',
      severity: 'error',
      from: { path: '^(server|widget|shared)/', pathNot: tests },
      to: { path: tests, pathNot: 'node_modules/' },
    },
    {
      name: 'shared-is-a-leaf',
      comment: 'shared/ is the wire: zod and itself, nothing else.',
      severity: 'error',
      from: { path: '^shared/', pathNot: tests },
      to: { pathNot: ['^shared/', 'node_modules/zod/'] },
    },
    {
      name: 'browser-never-sees-server',
      severity: 'error',
      from: { path: '^widget/' },
      to: { path: '^(server|tools|tests)/' },
    },
    {
      name: 'server-never-sees-browser',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(widget|tools|tests)/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules import rules, ports, shared and zod: no technology, no Node built-in.',
      severity: 'error',
      from: { path: '^server/domain/', pathNot: tests },
      to: { pathNot: ['^server/domain/', '^server/ports/', '^shared/', 'node_modules/zod/'] },
    },
    {
      name: 'ports-stand-alone',
      comment: 'A port names a need in words of the domain; it knows nobody who fills it and nobody who has it.',
      severity: 'error',
      from: { path: '^server/ports/', pathNot: tests },
      to: {
        pathNot: ['^server/ports/', '^shared/', frontDoor, String.raw`^server/domain/[^/]+\.ts$`, 'node_modules/zod/'],
      },
    },
    {
      name: 'domain-front-door',
      comment: 'Another domain is entered by its index.ts.',
      severity: 'error',
      from: { path: inDomain, pathNot: tests },
      to: { path: '^server/domain/[^/]+/', pathNot: ['^server/domain/$1/', frontDoor] },
    },
    {
      name: 'domain-front-door-from-outside',
      severity: 'error',
      from: { path: '^(server|tests|tools)/', pathNot: [inDomain, tests] },
      to: { path: '^server/domain/[^/]+/', pathNot: frontDoor },
    },
    {
      name: 'only-container-wires',
      comment: 'Whoever needs an adapter asks for its port; container.ts alone decides which one it gets.',
      severity: 'error',
      from: { path: '^server/', pathNot: [String.raw`^server/container\.ts$`, '^server/adapters/', tests] },
      to: { path: '^server/adapters/' },
    },
    {
      name: 'adapters-are-strangers',
      comment: 'An adapter imports its own folder only.',
      severity: 'error',
      from: { path: '^server/adapters/([^/]+)/', pathNot: tests },
      to: { path: '^server/', pathNot: ['^server/adapters/$1/', '^server/(ports|domain)/', outboxOfBothChannels] },
    },
    {
      name: 'surfaces-are-strangers',
      severity: 'error',
      from: { path: '^server/surfaces/([^/]+)/' },
      to: { path: '^server/surfaces/', pathNot: ['^server/surfaces/$1/', '^server/surfaces/kit/'] },
    },
    {
      name: 'surface-kit-knows-no-surface',
      severity: 'error',
      from: { path: '^server/surfaces/kit/' },
      to: { path: '^server/surfaces/', pathNot: '^server/surfaces/kit/' },
    },
    {
      name: 'surfaces-know-rules-only',
      comment:
        'A promise over HTTP is made of domain front doors, ports and shared; delete it and everything else compiles.',
      severity: 'error',
      from: { path: '^server/(surfaces|pages|realtime)/', pathNot: tests },
      to: { path: String.raw`^server/(jobs|cli|http|main\.ts|container\.ts)` },
    },
    {
      name: 'surfaces-are-deletable',
      comment:
        'Only the wiring (and the server’s first hop) names a surface: delete its folder and its line there, and the rest compiles. (The reference page is the published description, for people.)',
      severity: 'error',
      from: {
        path: '^server/',
        pathNot: ['^server/(surfaces|wiring|pages/reference)/', String.raw`^server/serve\.ts$`, tests],
      },
      to: { path: '^server/surfaces/', pathNot: '^server/surfaces/kit/' },
    },
    {
      name: 'features-are-strangers',
      severity: 'error',
      from: { path: '^widget/features/([^/]+)/' },
      to: { path: '^widget/features/', pathNot: '^widget/features/$1/' },
    },
    {
      name: 'platform-and-ui-know-no-feature',
      severity: 'error',
      from: { path: '^widget/(platform|ui)/' },
      to: { path: '^widget/(features|entries)/' },
    },
    {
      name: 'loader-stays-tiny',
      comment: 'Every site pays for the loader before anything is seen: no library, no feature, no component.',
      severity: 'error',
      from: { path: String.raw`^widget/entries/embed\.ts$` },
      to: { pathNot: ['^widget/platform/', '^shared/embed/'] },
    },
    {
      name: 'loader-reaches-no-library',
      comment: 'Not by a detour either.',
      severity: 'error',
      from: { path: String.raw`^widget/entries/embed\.ts$` },
      to: { path: ['node_modules/', '^widget/(features|ui)/'], reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
