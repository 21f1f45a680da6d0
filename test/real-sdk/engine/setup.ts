import { beforeEach } from 'vitest';
import { DIFFERENCES } from './differences.js';

beforeEach(({ task }) => {
  // Vitest then takes it for a fault when the test passes.
  if (DIFFERENCES[task.fullName] !== undefined) Object.assign(task, { fails: true });
});
