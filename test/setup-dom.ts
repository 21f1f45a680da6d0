import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';

// Two cores are shared by many test files.
configure({ asyncUtilTimeout: 4000 });

afterEach(cleanup);

// What is kept on the device belongs to one test: drafts, say. Tests of the server have no device.
beforeEach(() => globalThis.localStorage?.clear());

// What a test leaves behind would be in the way of the next file, too. The first to be registered comes
// last, when what the test itself has to end is over.
beforeEach(({ onTestFinished }) => onTestFinished(() => void vi.useRealTimers()));

// A part that is still being loaded as its file ends could not be loaded by the files after it, either: they share modules.
afterAll(() => vi.dynamicImportSettled());
