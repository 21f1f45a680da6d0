import { join } from 'node:path';

const installed = join(import.meta.dirname, '../node_modules');

/** The kit supports no newer React than 18.2. */
export default {
  resolve: {
    alias: [
      { find: /^react(?=\/|$)/, replacement: join(installed, 'react-18') },
      { find: /^react-dom(?=\/|$)/, replacement: join(installed, 'react-dom-18') },
    ],
  },
};
