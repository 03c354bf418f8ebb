# What both packages do, between the lines that differ. The build puts it in place of the line "#APPLIANCE".
config=/etc/placard
data=/var/lib/placard
logs=/var/log/placard

# Readers and sensors, the screen, touch, sound.
join_groups() {
  for group in dialout video input audio render; do
    ! getent group "$group" >/dev/null || usermod -a -G "$group" placard
  done
}

make_folders() {
  install -d -o placard -g placard -m 0750 "$config"
  install -d -o placard -g placard -m 0700 "$data"
  if getent group adm >/dev/null; then
    install -d -o placard -g adm -m 0750 "$logs"
  else
    install -d -o placard -g placard -m 0750 "$logs"
  fi
}

has_desktop() {
  [ -e /etc/X11/default-display-manager ] || [ -e /etc/systemd/system/display-manager.service ]
}

say_how_to_start() {
  echo "placard: the kiosk is not started by itself here. To have it in a session of its own on the first console:" >&2
  echo "placard:   systemctl enable --now placard.service" >&2
  echo "placard: or within a desktop, as its user:  systemctl --user enable --now placard.service" >&2
}

# Where the system runs: in an image that is being built there is nobody to tell.
tell_system() {
  [ -d /run/systemd/system ] || return 0
  systemctl --system daemon-reload || true
  # Lid and power key.
  systemctl kill -s HUP systemd-logind.service || true
  [ -e /run/udev/control ] || return 0
  udevadm control --reload || true
  udevadm trigger --subsystem-match=usb --subsystem-match=tty --action=change || true
}
