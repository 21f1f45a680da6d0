import type { Plugin, Rollup } from 'vite';

/** What needs the network anyway: Tencent's chat and media cloud. */
const OF_THE_CLOUD = /node_modules\/(@tencentcloud|trtc-sdk-v5|tim-upload-plugin)\//;

/** What few people ever switch on. */
const FOR_DEVELOPERS = /\/engine\/(src|dist)\/devtools\//;

/** Whoever speaks one of them has fetched it already, and does not speak the others. */
const OF_A_LANGUAGE = [
  /\/ui\/(src|dist)\/locales\/(?!en\/)[^/]+\//,
  /\/demo\/src\/words\/[a-z]{2}(-[a-z]{2})?\.ts$/,
];

/** What is fetched when it is wanted, and not before. */
const LEFT_OUT = [OF_THE_CLOUD, FOR_DEVELOPERS, ...OF_A_LANGUAGE];

/**
 * Writes into the page which files are loaded only when they are needed: parts of the app, pictures. The page fetches them when it
 * has nothing else to do (`src/fetch-ahead.ts`), so that it goes on when the network goes.
 */
export function lazyFiles(): Plugin {
  return {
    name: 'parlor-demo-lazy-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const files = Object.values(bundle).filter(isFetchedAhead);
        const names = files.map(({ fileName }) => fileName).sort();
        const attrs = { type: 'application/json', id: 'lazy-files' };
        return [{ tag: 'script', attrs, children: JSON.stringify(names), injectTo: 'body' }];
      },
    },
  };
}

function isFetchedAhead(file: Rollup.OutputAsset | Rollup.OutputChunk): boolean {
  if (file.type === 'asset') return /\.(jpg|png|css)$/.test(file.fileName);
  const isLeft = (id: string) => LEFT_OUT.some((kind) => kind.test(id));
  return !file.isEntry && !file.moduleIds.some(isLeft);
}
