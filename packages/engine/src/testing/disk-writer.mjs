// A process to be killed: it writes batches into the folder that it is given, and says of each that it was written.
import { ClassicLevel } from 'classic-level';

const [folder = ''] = process.argv.slice(2);
const database = new ClassicLevel(folder, { valueEncoding: 'json' });
await database.open();
process.stdout.write('open\n');
await database.batch([{ type: 'put', key: '!store!version', value: 2 }]);
for (let number = 1; ; number += 1) {
  const text = String(number).repeat(500);
  const keys = ['a', 'b', 'c'].map((name) => `!notes!${String(number).padStart(8, '0')}${name}`);
  await database.batch(keys.map((key) => ({ type: 'put', key, value: text })));
  process.stdout.write(`${number}\n`);
}
