/* The slash key leads to the search from anywhere but a field. */
(() => {
    const editable = (element) =>
        element instanceof HTMLElement &&
        (element.isContentEditable || /^(input|textarea|select)$/i.test(element.tagName));

    document.addEventListener('keydown', (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
            return;
        }
        if (editable(event.composedPath()[0]) || document.querySelector('vaadin-dialog[opened]')) {
            return;
        }
        const visible = (element) => element.getClientRects().length > 0;
        const field = [...document.querySelectorAll('.search-field')].find(visible);
        const link = document.querySelector('.search-box__link');
        if (field) {
            event.preventDefault();
            field.focus();
        } else if (link && visible(link)) {
            event.preventDefault();
            link.click();
        }
    });
})();
