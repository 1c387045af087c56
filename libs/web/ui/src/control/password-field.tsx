import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button';
import { TextField, type TextFieldProps } from './text-field';

/** A password that can be looked at while it is typed. */
export function PasswordField(props: Omit<TextFieldProps, 'type' | 'action'>) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const reveal = (
    <IconButton
      icon={shown ? 'eye-off' : 'eye'}
      label={shown ? t('common.hidePassword') : t('common.showPassword')}
      onPress={() => {
        setShown(!shown);
      }}
    />
  );
  return <TextField {...props} type={shown ? 'text' : 'password'} action={reveal} />;
}
