import type { IConfiguration, IRegularForbiddenRuleType } from 'dependency-cruiser';

/** Tests, stories and their helpers may know more than the code they are about. */
const NOT_SHIPPED = '\\.(test|test-d|stories)\\.tsx?$|/testing/';

/** What runs in Node alone. */
const NODE_CODE = '^packages/engine/src/(node/|server/|disk-storage\\.ts)';

/** Published code, which knows neither DOM nor Node types, or must at least run in any browser. */
const BROWSER_CODE =
  '^packages/(sdk|electron|hooks|ui)/src/|^packages/sdk/conformance/|^packages/engine/src/(?!node/|server/|disk-storage\\.ts)';

function forbid(
  name: string,
  comment: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IRegularForbiddenRuleType {
  return { name, comment, severity: 'error', from, to };
}

const betweenPackages = [
  forbid(
    'sdk-imports-nothing-of-ours',
    'The contract is the ground floor.',
    { path: '^packages/sdk/(src|conformance)/' },
    { path: '^(packages/(?!sdk/)|apps/|@parlor/(?!sdk$))' },
  ),
  forbid(
    'sources-never-import-conformance',
    'What is tested does not know its tests.',
    { path: '^(packages|apps)/[^/]+/src/', pathNot: NOT_SHIPPED },
    { path: '^packages/sdk/conformance/' },
  ),
  forbid(
    'engine-imports-only-sdk',
    'The engine is one implementation of the contract and knows no store and no component.',
    { path: '^packages/engine/src/' },
    { path: '^packages/(hooks|ui)/' },
  ),
  forbid(
    'electron-imports-only-sdk',
    'An adapter stands on the contract alone. Tests pass the engine in.',
    { path: '^packages/electron/src/', pathNot: NOT_SHIPPED },
    { path: '^packages/(engine|hooks|ui)/' },
  ),
  forbid(
    'nobody-imports-electron',
    'Apps bring it, as they bring any other ChatSDK.',
    { path: '^packages/(?!electron/)' },
    { path: '^packages/electron/' },
  ),
  forbid(
    'hooks-and-ui-never-import-engine',
    'They run on any ChatSDK. Tests and stories pass the engine in.',
    { path: '^packages/(hooks|ui)/src/', pathNot: NOT_SHIPPED },
    { path: '^packages/engine/' },
  ),
  forbid(
    'devtools-are-loaded-on-demand',
    'Tools for developers are in no bundle that people get: nobody imports them, but by import().',
    { path: '^(packages|apps)/', pathNot: `${NOT_SHIPPED}|^packages/engine/src/devtools/` },
    { path: '^packages/engine/src/devtools/', dynamic: false, dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'hooks-never-import-ui',
    'State comes before its looks.',
    { path: '^packages/hooks/src/' },
    { path: '^packages/ui/' },
  ),
  forbid(
    'ui-imports-only-types-from-sdk',
    'Components act through hooks.',
    { path: '^packages/ui/src/', pathNot: NOT_SHIPPED },
    { path: '^packages/sdk/', dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'packages-never-import-apps-or-test',
    'What is published stands alone.',
    { path: '^packages/' },
    { path: '^(apps|test|\\.storybook)/' },
  ),
  forbid(
    'apps-never-import-test',
    'An app is an example of what anyone can do.',
    { path: '^apps/' },
    { path: '^(test|\\.storybook)/' },
  ),
];

const betweenFeatures = ['engine', 'hooks'].map((name) =>
  forbid(
    `${name}-features-meet-at-index`,
    "A feature is entered by its index.ts; what all need lives in the package's core.",
    { path: `^packages/${name}/src/features/([^/]+)/`, pathNot: NOT_SHIPPED },
    {
      path: `^packages/${name}/src/features/[^/]+/`,
      pathNot: `^packages/${name}/src/features/($1/|[^/]+/index\\.ts$)`,
    },
  ),
);

const everywhere = [
  forbid(
    'no-cycles',
    'A cycle is one file that was cut in two.',
    {},
    {
      circular: true,
      viaOnly: { dependencyTypesNot: ['type-only'] },
    },
  ),
  // What the bench's contestants import it installs itself, when it runs.
  forbid(
    'no-unresolvable',
    'Every import leads somewhere.',
    { pathNot: '^test/(bench/contestants/(pages|sizes)|electron/types)/' },
    { couldNotResolve: true },
  ),
  forbid(
    'no-tests-in-sources',
    'What ships does not import what does not.',
    { path: '^(packages|apps)/[^/]+/src/', pathNot: NOT_SHIPPED },
    { path: NOT_SHIPPED },
  ),
  forbid(
    'no-node-in-browser-code',
    'It runs in a page.',
    { path: BROWSER_CODE, pathNot: NOT_SHIPPED },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'no-server-in-browser-code',
    'What runs in Node alone has entries of its own.',
    { path: BROWSER_CODE, pathNot: NOT_SHIPPED },
    { path: NODE_CODE },
  ),
  forbid(
    'no-tencent-sdk-in-packages',
    "The app brings Tencent's SDK, or does without. Tests compare with it.",
    { path: '^packages/', pathNot: NOT_SHIPPED },
    { path: '@tencentcloud/chat' },
  ),
  forbid(
    'no-dev-dependencies-in-sources',
    'What published code imports, its package.json declares.',
    { path: '^packages/[^/]+/(src|conformance)/', pathNot: NOT_SHIPPED },
    {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      dependencyTypesNot: ['npm-peer', 'npm'],
    },
  ),
];

/** Who may import whom, and how to read the imports. */
export const directionRules: IConfiguration = {
  forbidden: [...betweenPackages, ...betweenFeatures, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '(^|/)(dist|fixtures|template|template-next|template-react-router|\\.artifacts)/',
    },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@parlor/source', 'import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
