import type { ComponentType, ReactNode } from 'react';
import { type Scene, StateScene } from './state-scene.js';

interface StatePanelProps {
  tone: 'empty' | 'error';
  icon: ComponentType<{ size?: number | string }>;
  /** What is drawn around the icon, where it has the place. */
  scene?: Scene;
  title: string;
  detail?: string | undefined;
  action?: ReactNode;
}

/** An empty or failed place: what it is for or what happened, why, and one thing to do. */
export function StatePanel({ tone, icon: Icon, scene, title, detail, action }: StatePanelProps) {
  return (
    <div className="parlor-state" data-tone={tone} role={tone === 'error' ? 'alert' : undefined}>
      <div className="parlor-state-picture">
        {scene && <StateScene scene={scene} />}
        <span className="parlor-state-icon" aria-hidden="true">
          <Icon size={22} />
        </span>
      </div>
      <p className="parlor-state-title">{title}</p>
      {detail !== undefined && (
        <p className="parlor-state-detail" dir="auto">
          {detail}
        </p>
      )}
      {action !== undefined && <div className="parlor-state-action">{action}</div>}
    </div>
  );
}
