import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { Part, useSettings } from './part.tsx';

export function TeamPart() {
  const text = useText();
  const { settings, problem, change } = useSettings();
  return (
    <Part title={text('word.team')} problem={problem}>
      <TextField
        label={text('newTeam.teamName')}
        value={settings.teamName}
        onCommit={(teamName) => change({ teamName })}
      />
      <TextField label={text('newTeam.company')} value={settings.company} onCommit={(company) => change({ company })} />
      <TextField
        label={text('settings.manager')}
        value={settings.managerName}
        onCommit={(managerName) => change({ managerName })}
      />
    </Part>
  );
}
