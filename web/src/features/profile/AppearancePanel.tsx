import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { chooseColorScheme, useColorScheme, type ColorScheme } from '../../ui/colorScheme';
import { Panel } from '../../ui/Panel';

/** Light, dark, or whatever the device is set to; kept on this device. */
export function AppearancePanel() {
  const scheme = useColorScheme();
  return (
    <Panel title="Appearance" lead="For this device.">
      <ToggleButtonGroup
        exclusive
        value={scheme}
        aria-label="Colour scheme"
        onChange={(_event, chosen: ColorScheme | null) => {
          if (chosen !== null) chooseColorScheme(chosen);
        }}
      >
        <ToggleButton value="system">As the device</ToggleButton>
        <ToggleButton value="light">Light</ToggleButton>
        <ToggleButton value="dark">Dark</ToggleButton>
      </ToggleButtonGroup>
    </Panel>
  );
}
