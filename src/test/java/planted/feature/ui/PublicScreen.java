package planted.feature.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A view that is public and not named a view. */
@Route(value = "planted", registerAtStartup = false)
public class PublicScreen extends Div {}
