import type { WireMessage } from '../../protocol/entities.js';
import { table } from '../../storage/table.js';

/** What a person was told in the system conversation: by userID, and by how many they were told before. */
export const notices = table<WireMessage>('notices');
