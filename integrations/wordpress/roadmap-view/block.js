// The block in the editor: its settings, and where the roadmap will stand. The page itself is written by roadmap-view.php.
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: h, Fragment } = element;
  const { __ } = i18n;
  const FIELDS = [
    ['src', __('Address of the roadmap', 'roadmap-view')],
    ['lens', __('Shown for', 'roadmap-view')],
    ['layout', __('Layout', 'roadmap-view')],
  ];

  function Edit({ attributes, setAttributes }) {
    const field = ([name, label]) =>
      h(components.TextControl, {
        key: name,
        label,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value.trim() }),
      });
    const told = attributes.src ? `${attributes.src} ${attributes.lens}` : __('Write the address of a roadmap.', 'roadmap-view');
    return h(
      Fragment,
      null,
      h(blockEditor.InspectorControls, null, h(components.PanelBody, { title: __('Roadmap', 'roadmap-view') }, FIELDS.map(field))),
      h(
        'div',
        blockEditor.useBlockProps(),
        h(components.Placeholder, { icon: 'calendar-alt', label: __('Roadmap', 'roadmap-view') }, h('p', null, told)),
      ),
    );
  }

  blocks.registerBlockType('roadmap-view/roadmap', { edit: Edit, save: () => null });
})(window.wp);
