import { LOCALES } from '@parlor/ui/locales';
import { Languages } from 'lucide-react';
import { useId } from 'react';
import { languageName } from './language-name.js';
import { useChoice, useWords } from './use-words.js';

const NAMES = LOCALES.map((tag) => ({ tag, name: languageName(tag) }));

/** In which language the demo speaks. The picture is for those who cannot read the words beside it. */
export function LanguageSelect() {
  const words = useWords();
  const choice = useChoice();
  const failureID = useId();
  if (!choice) return null;
  const { chosen, hasFailed, choose } = choice;
  return (
    <label className="demo-field demo-language">
      <span className="demo-language-label">
        <Languages aria-hidden="true" size={16} />
        {words.language}
      </span>
      <select
        value={chosen}
        aria-describedby={hasFailed ? failureID : undefined}
        onChange={({ currentTarget }) => {
          const tag = LOCALES.find((one) => one === currentTarget.value);
          if (tag) choose(tag);
        }}
      >
        {NAMES.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      {hasFailed && (
        <small id={failureID} role="status">
          {words.languageFailed}
        </small>
      )}
    </label>
  );
}
