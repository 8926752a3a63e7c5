package planted.feature.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;

@Layout("planted")
class LayoutInAFeature extends Div implements RouterLayout {}
