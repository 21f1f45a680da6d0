import { Search, SearchX } from 'lucide-react';
import { useWords } from '../words/use-words.js';

export interface SearchButtonProps {
  isOpen: boolean;
  /** What is searched: said while it is closed. */
  label: string;
  onClick: () => void;
}

/** Opens a search, and closes it. */
export function SearchButton({ isOpen, label, onClick }: SearchButtonProps) {
  const { closeSearch } = useWords();
  const Icon = isOpen ? SearchX : Search;
  return (
    <button
      type="button"
      className="demo-icon-button"
      aria-label={isOpen ? closeSearch : label}
      aria-expanded={isOpen}
      onClick={onClick}
    >
      <Icon aria-hidden="true" size={20} />
    </button>
  );
}
