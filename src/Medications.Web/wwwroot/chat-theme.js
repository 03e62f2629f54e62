// How Web Chat and the cards in it look: one set of colours for light, one for dark.

const colours = {
  light: {
    accent: '#0b5f66', onAccent: '#ffffff', ground: '#f3f6f6', surface: '#ffffff',
    text: '#16282b', quiet: '#4a5c60', line: '#d4dddd', user: '#0b5f66', onUser: '#ffffff',
    warning: '#7a4b00', attention: '#a31515', good: '#1b5e20', shade: '#eef3f3', alarm: '#fde8e6',
  },
  dark: {
    accent: '#7fd3d6', onAccent: '#06282b', ground: '#101819', surface: '#1a2526',
    text: '#e6efef', quiet: '#a9b9bb', line: '#324042', user: '#14545a', onUser: '#ffffff',
    warning: '#f5c26b', attention: '#ff9d94', good: '#8fd694', shade: '#223031', alarm: '#4a1f1c',
  },
};

const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
const isColour = /^#[0-9a-f]{6}$/i;

// Which of black and white is easier to read on a colour (relative luminance as WCAG 2 defines it).
export function readableOn(colour) {
  const [r, g, b] = [1, 3, 5].map(at => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? '#000000' : '#ffffff';
}

export function theme(isDark, room, colour) {
  const own = isColour.test(colour ?? '');
  const c = { ...colours[isDark ? 'dark' : 'light'], ...(own && { user: colour, onUser: readableOn(colour) }) };
  return { styleOptions: styleOptions(c, room), adaptiveCardsHostConfig: hostConfig(c) };
}

function styleOptions(c, { isNarrow, isShort }) {
  return {
    accent: c.accent,
    backgroundColor: c.ground,
    primaryFont: font,
    monospaceFont: 'ui-monospace, Menlo, Consolas, "Liberation Mono", monospace',
    subtle: c.quiet,
    paddingRegular: 12,
    rootHeight: '100%',
    rootWidth: '100%',

    bubbleBackground: c.surface,
    bubbleTextColor: c.text,
    bubbleBorderColor: c.line,
    bubbleBorderRadius: 14,
    bubbleMinHeight: 44,
    bubbleMaxWidth: 640,
    messageActivityWordBreak: 'break-word',
    bubbleFromUserBackground: c.user,
    bubbleFromUserTextColor: c.onUser,
    bubbleFromUserBorderColor: c.user,
    bubbleFromUserBorderRadius: 14,
    markdownExternalLinkIconImage: 'none',
    timestampColor: c.quiet,
    typingAnimationDuration: 5000,

    cardEmphasisBackgroundColor: c.shade,
    cardPushButtonBackgroundColor: c.accent,
    cardPushButtonTextColor: c.onAccent,

    hideUploadButton: true,
    sendBoxBackground: c.surface,
    sendBoxTextColor: c.text,
    sendBoxPlaceholderColor: c.quiet,
    sendBoxBorderTop: `1px solid ${c.line}`,
    sendBoxButtonColor: c.accent,
    sendBoxButtonColorOnDisabled: c.quiet,
    sendBoxButtonColorOnHover: c.text,
    sendBoxButtonColorOnFocus: c.text,
    sendBoxHeight: 52,
    sendBoxTextWrap: true,
    sendBoxMaxHeight: 160,

    // On a phone one under the other, where a long one has room for all its words; but above a keyboard, or in a window that
    // is enlarged, in one line, or the answer would have no room.
    suggestedActionLayout: isShort ? 'carousel' : isNarrow ? 'stacked' : 'flow',
    suggestedActionsFlowMaxHeight: 220,
    suggestedActionsStackedHeight: 128,
    suggestedActionsStackedOverflow: 'auto',
    suggestedActionsStackedLayoutButtonTextWrap: true,
    suggestedActionsStackedLayoutButtonMaxHeight: 96,
    suggestedActionBackgroundColor: c.surface,
    suggestedActionTextColor: c.accent,
    suggestedActionBorderColor: c.accent,
    suggestedActionBorderRadius: 22,
    suggestedActionHeight: 44,
    suggestedActionBackgroundColorOnHover: c.accent,
    suggestedActionTextColorOnHover: c.onAccent,
    suggestedActionBackgroundColorOnActive: c.accent,
    suggestedActionTextColorOnActive: c.onAccent,
    suggestedActionBackgroundColorOnFocus: c.shade,
    suggestedActionKeyboardFocusIndicatorBorderColor: c.text,

    transcriptActivityVisualKeyboardIndicatorColor: c.accent,
    transcriptVisualKeyboardIndicatorColor: c.accent,
    // An answer that is longer than the window is read from its beginning.
    autoScrollSnapOnPage: true,
    scrollToEndButtonBehavior: 'any',
    newMessagesButtonBackground: c.accent,
    toasterBackground: c.surface,
  };
}

function hostConfig(c) {
  const colour = value => ({ default: value, subtle: value });
  const foregroundColors = {
    default: { default: c.text, subtle: c.quiet },
    dark: colour(c.text),
    light: colour(c.quiet),
    accent: colour(c.accent),
    good: colour(c.good),
    warning: colour(c.warning),
    attention: colour(c.attention),
  };
  const container = backgroundColor => ({ backgroundColor, foregroundColors });
  return {
    supportsInteractivity: true,
    fontFamily: font,
    fontSizes: { small: 13, default: 16, medium: 17, large: 19, extraLarge: 22 },
    fontWeights: { lighter: 300, default: 400, bolder: 650 },
    lineHeights: { small: 18, default: 23, medium: 24, large: 26, extraLarge: 29 },
    spacing: { small: 6, default: 10, medium: 14, large: 18, extraLarge: 24, padding: 14 },
    separator: { lineThickness: 1, lineColor: c.line },
    containerStyles: {
      default: container(c.surface),
      emphasis: container(c.shade),
      accent: container(c.shade),
      good: container(c.shade),
      warning: container(c.shade),
      attention: container(c.alarm),
    },
    actions: {
      maxActions: 10,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 10 },
      // "Helpful" and "Not helpful" share a line.
      actionsOrientation: 'horizontal',
      actionAlignment: 'stretch',
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: { weight: 'bolder', wrap: true, maxWidth: 140 },
      value: { wrap: true },
      spacing: 10,
    },
    textBlock: { headingLevel: 3 },
  };
}
