import { PanelTopClose, PanelTopOpen } from 'lucide-react';

export interface StageButtonProps {
  isOpen: boolean;
  onClick: () => void;
}

/** Makes room for the chat, and for the stage again. */
export function StageButton({ isOpen, onClick }: StageButtonProps) {
  const Icon = isOpen ? PanelTopClose : PanelTopOpen;
  return (
    <button
      type="button"
      className="demo-icon-button"
      aria-label={isOpen ? 'Hide the stage' : 'Show the stage'}
      onClick={onClick}
    >
      <Icon aria-hidden="true" size={20} />
    </button>
  );
}
