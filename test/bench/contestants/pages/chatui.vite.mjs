import { join } from 'node:path';

/** The kit's modules, which an app's bundler takes apart, and not the one file that is made for script tags. */
export default {
  resolve: {
    alias: [
      {
        find: /^@chatui\/core$/,
        replacement: join(import.meta.dirname, '../node_modules/@chatui/core/es/index.js'),
      },
    ],
  },
};
