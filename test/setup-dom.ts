import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Two cores are shared by many test files.
configure({ asyncUtilTimeout: 4000 });

afterEach(cleanup);
