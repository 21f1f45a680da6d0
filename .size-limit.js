// What an app downloads, gzipped. Without what is loaded when it is first used, unless an entry says so.
import { readFile } from 'node:fs/promises';

/** Code behind `import()` is another download, which most visits never make. */
const withoutLazy = {
  name: 'without-lazy',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/**
 * What is behind `import()` as if it were imported: else esbuild wraps each module that is reached like that, which is a
 * twentieth more, and which no app that splits its bundle downloads.
 */
const withLazy = {
  name: 'with-lazy',
  setup(build) {
    build.onLoad({ filter: /packages\/(?:hooks|ui)\/dist\/.*\.js$/ }, async ({ path }) => {
      const imports = [];
      const code = (await readFile(path, 'utf8')).replace(
        /await import\(\s*('[^']+')\s*\)/g,
        (_, file) => {
          imports.push(`import * as lazy${imports.length} from ${file};`);
          return `lazy${imports.length - 1}`;
        },
      );
      return { contents: `${imports.join('')}${code}` };
    });
  },
};

const inOneFile = (config) => ({ ...config, plugins: [...(config.plugins ?? []), withLazy] });

const atOnce = (config) => ({ ...config, plugins: [...(config.plugins ?? []), withoutLazy] });

const react = ['react', 'react-dom', 'react/jsx-runtime'];

export default [
  {
    name: '@parlor/sdk: all of it',
    path: 'packages/sdk/dist/index.js',
    import: '*',
    gzip: true,
    limit: '13.2 kB',
  },
  {
    name: '@parlor/hooks: session, conversations and messages, without its dependencies',
    path: 'packages/hooks/dist/index.js',
    import:
      '{ ChatProvider, useSession, useConversations, useConversation, useMessages, useSendMessage }',
    ignore: ['react', '@parlor/sdk', 'zustand', '@tanstack/react-query'],
    gzip: true,
    limit: '33 kB',
    modifyEsbuildConfig: atOnce,
  },
  {
    name: '@parlor/hooks: all of them, without its dependencies',
    path: 'packages/hooks/dist/index.js',
    import: '*',
    ignore: ['react', '@parlor/sdk', 'zustand', '@tanstack/react-query'],
    gzip: true,
    limit: '128.5 kB',
    modifyEsbuildConfig: atOnce,
  },
  {
    // Nothing is ignored: with React, or a store, in it this would be many times as much.
    name: '@parlor/hooks/seat-rules: all of it',
    path: 'packages/hooks/dist/seat-rules/index.js',
    import: '*',
    gzip: true,
    limit: '6.7 kB',
  },
  {
    name: '@parlor/hooks/webrtc-audio: all of it',
    path: 'packages/hooks/dist/webrtc-audio/index.js',
    import: '*',
    gzip: true,
    limit: '21.5 kB',
  },
  {
    // The SDK of the media cloud is fetched when a room is joined.
    name: '@parlor/hooks/trtc-audio: all of it, without the SDK',
    path: 'packages/hooks/dist/trtc-audio/index.js',
    import: '*',
    gzip: true,
    limit: '16 kB',
    modifyEsbuildConfig: atOnce,
  },
  {
    name: 'hello chat: list, thread and composer with all they need but React and the SDK',
    import: {
      'packages/hooks/dist/index.js': '{ ChatProvider }',
      'packages/ui/dist/index.js': '{ ConversationList, MessageThread, MessageComposer }',
    },
    ignore: react,
    gzip: true,
    limit: '130.5 kB',
    modifyEsbuildConfig: atOnce,
  },
  {
    name: 'everything: all components and their hooks, with what is loaded when it is first used',
    path: 'packages/ui/dist/index.js',
    import: '*',
    ignore: react,
    gzip: true,
    limit: '400 kB',
    modifyEsbuildConfig: inOneFile,
  },
  {
    name: '@parlor/ui/styles.css',
    path: 'packages/ui/dist/styles.css',
    gzip: true,
    limit: '35 kB',
  },
  {
    name: '@parlor/engine: in the page',
    path: 'packages/engine/dist/index.js',
    import: '{ createEngine }',
    gzip: true,
    limit: '170 kB',
  },
  {
    name: '@parlor/electron: all of it, without the contract',
    path: 'packages/electron/dist/index.js',
    import: '*',
    ignore: ['@parlor/sdk'],
    gzip: true,
    limit: '48 kB',
  },
  {
    name: '@parlor/engine: the developer tools',
    path: 'packages/engine/dist/devtools/index.js',
    import: '{ EngineDevtools }',
    ignore: ['react', 'react-dom'],
    gzip: true,
    limit: '40 kB',
  },
];
