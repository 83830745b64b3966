import { Suspense, useMemo } from 'react';
import { DataPanel } from '../panels/data/DataPanel';
import { GoToPanel } from '../panels/goTo/GoToPanel';
import { HelpPanel } from '../panels/help/HelpPanel';
import { OriginPanel } from '../panels/origin/OriginPanel';
import { MenuPanel } from '../panels/menu/MenuPanel';
import { OverviewPanel } from '../panels/overview/OverviewPanel';
import { SavePicturePanel } from '../panels/savePicture/SavePicturePanel';
import { SettingsPanel } from '../panels/settings/SettingsPanel';
import { SharePanel } from '../panels/share/SharePanel';
import type { SheetName } from '../ui/sheets';
import { WeightsPanel } from '../panels/weights/WeightsPanel';
import { useActions, useAppState } from '../state/useAppState';
import { Dialog } from '../ui/Dialog';
import { givenFile } from '../panels/import/given';
import { ImportPanel } from './importPart';

export interface SheetsProps {
  readonly open: SheetName | null;
  /** The picture that is to be saved. */
  readonly picture: string;
  readonly onOpen: (sheet: SheetName) => void;
  readonly onClose: () => void;
  /** A file that was dropped on the page. */
  readonly dropped: File | null;
}

/** What opens over the page. The data stand at the side, so that the picture stays in view while they change. */
export function Sheets({ open, picture, onOpen, onClose, dropped }: SheetsProps) {
  const given = useMemo(() => (dropped ? givenFile(dropped) : null), [dropped]);
  const { closeOrigin } = useActions();
  const asked = useAppState((state) => state.origin.length > 0 && state.page === null);
  return (
    <>
      {/* Not one of the others: the data may stand beside it, so that they are changed while it is in view. */}
      <Dialog title="Where from?" side open={asked} onClose={closeOrigin}>
        <OriginPanel
          onData={() => {
            onOpen('data');
          }}
        />
      </Dialog>
      <Dialog title="Data" side open={open === 'data'} onClose={onClose}>
        <DataPanel
          weights={<WeightsPanel label="" />}
          onImport={() => {
            onOpen('import');
          }}
        />
      </Dialog>
      <Dialog title="Your own data" wide open={open === 'import'} onClose={onClose}>
        <Suspense>
          <ImportPanel given={given} onClose={onClose} />
        </Suspense>
      </Dialog>
      <Dialog title="Link to this state" open={open === 'share'} onClose={onClose}>
        <SharePanel
          onSavePicture={() => {
            onOpen('picture');
          }}
        />
      </Dialog>
      <Dialog title="Save a picture" open={open === 'picture'} onClose={onClose}>
        <SavePicturePanel wanted={picture} />
      </Dialog>
      <Dialog title="Settings" open={open === 'settings'} onClose={onClose}>
        <SettingsPanel />
      </Dialog>
      <Dialog title="Help" open={open === 'help'} onClose={onClose}>
        <HelpPanel />
      </Dialog>
      <Dialog title="Menu" open={open === 'menu'} onClose={onClose}>
        <MenuPanel onOpen={onOpen} onClose={onClose} />
      </Dialog>
      <Dialog title="All steps" wide open={open === 'overview'} onClose={onClose}>
        <OverviewPanel onClose={onClose} />
      </Dialog>
      <Dialog title="Go to step" open={open === 'goTo'} onClose={onClose}>
        <GoToPanel onClose={onClose} />
      </Dialog>
    </>
  );
}
