/** Storeys of the house: a room may look at rooms below it, never up and never sideways into another room. */
const STOREYS = [
  ['accounts'],
  ['catalogue', 'countries'],
  ['claims'],
  ['adoption'],
  ['engagement'],
  ['funding'],
  ['insight', 'exchange'],
  ['desk'],
  ['pages'],
];

const rooms = (from) => STOREYS.slice(from).flat();

const upOrSideways = STOREYS.flatMap((storey, level) =>
  storey.map((room) => ({
    name: `${room}-looks-down`,
    comment: 'Rooms look down: never up, never sideways into another room.',
    severity: 'error',
    from: { path: `^backend/${room}/` },
    to: {
      path: `^backend/(${rooms(level)
        .filter((other) => other !== room)
        .join('|')})/`,
    },
  })),
).filter(({ to }) => !to.path.includes('()'));

module.exports = {
  forbidden: [
    ...upOrSideways,
    {
      name: 'shared-knows-no-room',
      severity: 'error',
      from: { path: '^backend/shared/' },
      to: { path: `^backend/(${rooms(0).join('|')})/` },
    },
    { name: 'backend-knows-no-frontend', severity: 'error', from: { path: '^backend/' }, to: { path: '^frontend/' } },
    { name: 'frontend-knows-no-backend', severity: 'error', from: { path: '^frontend/' }, to: { path: '^backend/' } },
    {
      name: 'rules-are-pure',
      comment: 'Rules import no framework: only other rules and what is pure in shared/.',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: { pathNot: ['\\.rules\\.ts$', '^backend/shared/(partial-date|money)\\.ts$'] },
    },
    {
      name: 'charts-do-not-ask',
      severity: 'error',
      from: { path: 'Chart\\.tsx$' },
      to: { path: '(\\.queries\\.ts|/answers\\.ts)$' },
    },
    {
      name: 'no-cycles',
      comment: 'Entities may name each other’s types: the relation is read at run time, when both exist.',
      severity: 'error',
      from: { pathNot: '\\.entity\\.ts$' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(frontend/gql|dist)/' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
