import { join } from 'node:path';

const standIns = join(import.meta.dirname, 'tencent-uikit');

/** The kit asks an SDK that works with an account alone. What stands in for it plays the talk back. */
export default {
  resolve: {
    alias: [
      {
        find: /^@tencentcloud\/lite-chat(\/basic)?$/,
        replacement: join(standIns, 'lite-chat.ts'),
      },
      { find: '@tencentcloud/tuiroom-engine-js', replacement: join(standIns, 'no-calls.ts') },
    ],
  },
};
