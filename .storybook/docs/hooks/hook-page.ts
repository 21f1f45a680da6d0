import { code, inline, joined, memberTable, section, table } from '../site/markdown.js';
import type { StoryFile } from '../source/story-files.js';
import { withEnglish } from './english-words.js';
import { codeRow, errorsOf } from './hook-errors.js';
import type { Hook, HookParameter } from './read-hook.js';

/** The page of a hook, in Markdown. */
export function hookPage(hook: Hook, story: StoryFile | undefined): string {
  const { name, module, description, rendering, foundation, signatures } = hook;
  return joined(
    `# ${name}`,
    description,
    code(
      [`import { ${name} } from '${module}';`, '', ...signatures.map((one) => `${one};`)].join(
        '\n',
      ),
    ),
    section('Parameters', ...hook.parameters.map(parameter)),
    section('Returns', returned(hook)),
    section('Renders again', rendering === description ? '' : rendering),
    section('Errors', errors(hook)),
    section('SDK', foundation.replace(/^(?:It )?Stands on /, 'It stands on ')),
    section(
      'Example',
      story ? story.stories.map((one) => `<!-- story ${one.id} -->`).join('\n\n') : '',
    ),
  );
}

function parameter({ name, type, isOptional, comment, fields }: HookParameter): string {
  const head = `${inline(isOptional ? `${name}?` : name)}: ${inline(type)}`;
  return joined(comment ? `${head}: ${comment}` : head, memberTable(fields, 'Option')).trim();
}

function returned({ name, returnType, returnComment, fields: all }: Hook): string {
  const fields = name === 'useStrings' ? all.map(withEnglish) : all;
  if (returnType === 'void') return 'Nothing.';
  const isOwnName = /^What \{?`?\w+`?\}? returns\.?$/.test(returnComment);
  const said = isOwnName || !returnComment ? '' : ` ${returnComment}`;
  return joined(
    `${inline(returnType)}${said ? `:${said}` : ''}`,
    memberTable(fields, 'Field'),
  ).trim();
}

function errors(hook: Hook): string {
  const { sentences, codes } = errorsOf(hook);
  const lines = sentences.map(([field, sentence]) =>
    field ? `- ${inline(field)}: ${sentence}` : `- ${sentence}`,
  );
  const rows = codes.map(codeRow);
  return joined(lines.join('\n'), table(['Code', 'Name', 'What it says'], rows)).trim();
}
