"""The kit: widgets that draw themselves from the theme.

Every painted widget takes the :class:`~hubdesk.gui.theme.theme.Theme` first and an optional ``parent`` last.
Text is always plain text. Names and constructors (``*`` starts keyword arguments)::

    labels        plain_label(text, style="body", tone="text", *, strong, wrap, fixed, selectable)
                  set_tone(label, tone); ElidedLabel(theme, text, style, tone, *, weight, mode)
                  LiveLabel(theme, style, tone, *, align, width).show_text(strong, plain)
                  Hairline(theme, *, vertical); SectionHeader(title, text, *, style).add(widget)
    wrapping      WrapLabel(text, style, tone, *, strong): on one line where it fits; breakable(text)
    buttons       Button(theme, text, Kind.SECONDARY, *, icon, size=Size.NORMAL).set_busy("Checking…" | None)
                  Kind: PRIMARY SECONDARY TONAL QUIET DANGER DANGER_FILLED; Size: SMALL NORMAL BIG
                  IconButton(theme, icon, name, *, shortcut, size=32)
    write_button  WriteButton(theme, text, kind): wraps to two lines, never elides, takes no press that comes too soon
    field         Field(theme, label, *, placeholder, optional, dense).edit/.text()/.set_error(text)
                  IconMark(theme, icon, color, size); ErrorLine(theme)
    secret_field  SecretField(theme, label, *, placeholder): secret(), set_checking(bool),
                  set_stored(masked | None), set_error(text); signals submitted, pasted
    combo         Combo(theme, [(text, value)], *, name, dense): value(), set_value(v), set_entries(e)
    checks        CheckBox(theme, text), RadioButton(theme, text)
    segmented     Segmented(theme, [(text, value)], *, name, dense): value(), set_value; signal chosen(value)
    chip          Chip(theme, text, count, *, icon, icon_color).set_count(n); exclusive([chips])
    badge         Badge(theme, text, Look.X, *, icon).set(text, look, icon)
                  Look: NEUTRAL GREY NOTE ACCENT SUCCESS WARNING DANGER
                  Mark(theme, key, text, *, plain): icon + word of a severity or outcome, keys of MARKS
    banner        BannerText(severity, title, text, action, call)
                  BannerStack(theme).show_banner(key, text)/.remove(key); panes have one: ``Pane.banners``
    toast         ToastBar(theme, host); used through ``notifier.toast("96 cells corrected", "Undo", call)``
    stepper       Stepper(theme, ["File", ...]): set_current(i), set_state(i, StepState.X, reachable=...)
                  signal step_clicked(i)
    drop          DropZone(theme, title, text, *, wide, icon), signal choose_requested
                  DropOverlay(theme, host); files_of(mime) -> Dropped(files, refusal)
    empty_state   EmptyState(theme, icon, title, text, action, *, kind, color).button
    progress      ProgressBar(theme, height).set_fraction(x | None); ProgressBlock(theme).show_progress(...)
                  StackedBar(theme, height).set_parts([(n, token)], whole, hatched=...)
                  ShareBar(theme, token).set_share(x)
    tile          Tile(theme, icon, color, name, *, checkable).set_figure("1,204", "caption")
    card          Card(theme, title, *, ruled, ground, margin, spacing).body (a layout)
                  .add_beside_title(w), .add_at_right(w)
    table         Table(theme, *, row_height=32, vertical_lines=False), signal row_activated(row)
                  TableFrame(theme, table, empty): rounded frame, empty state inside; watch() after setModel
                  roles ICON_ROLE, TONE_ROLE, GROUND_ROLE, STRONG_ROLE, ELIDE_MIDDLE_ROLE, ...
    flow          FlowLayout(parent, *, gap=8); item_layout ItemLayout(parent, *, gap): base of layouts
    confirm       await confirm(theme, Question(title, lines, yes, typed=n, danger=...), parent) -> bool
                  await choose(theme, title, text, [(words, value, kind)], parent) -> value | None
    busy          BusyArc(theme, size).start()/.stop()
    focus_ring    FocusRing(theme, window): one a window, the main window has it
    painting      box(), hatch(), Painted (base of painted widgets)

Beside the kit: ``aio.scope.TaskScope`` (start, child, cancel_all), ``aio.qtwait`` (open_file, save_file,
dialog, signal), ``aio.bridge.Bridge(subject, show, owner)``, ``notifier.Notifier``, ``context.GuiContext`` and
``pane.Pane`` (header, banners, body, footer; ``offer("primary", call)`` binds menus and shortcuts).
"""
