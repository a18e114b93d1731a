package hallwright.app.editor;

import hallwright.app.tool.Floor;
import hallwright.app.tool.PlaceTool;
import hallwright.app.tool.SceneFloor;
import hallwright.app.tool.Tool;
import hallwright.app.workbench.Results;
import hallwright.app.workbench.Workbench;
import hallwright.catalogue.EquipmentType;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.design.ProjectValues;
import hallwright.drawing.Ink;
import hallwright.drawing.Layer;
import hallwright.drawing.Palette;
import hallwright.drawing.View;
import hallwright.drawing.floor.Colouring;
import hallwright.drawing.floor.Look;
import hallwright.geometry.Rect;
import hallwright.rule.Finding;
import hallwright.text.Language;
import hallwright.text.Texts;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The floor in the window: shows the design of a workbench, lets it be edited by hand, and never calculates.
///
/// Wheel, pinch, plus and minus zoom at the pointer; the middle or right button, or any button with the space bar,
/// moves the view; Home shows everything and F what is selected. All else goes to the active tool.
public final class FloorEditor extends Region {

    private static final Duration REST = Duration.millis(140);
    private static final Rect EMPTY = new Rect(0, 0, 12_000, 8_000);

    private final Workbench workbench;
    private final Viewport viewport = new Viewport();
    private final Hand hand;
    private final PointerInput pointer;
    private final Picture picture;
    private final Corner corner;
    private final PauseTransition rest = new PauseTransition(REST);
    private final ObjectProperty<Texts> texts = new SimpleObjectProperty<>(Texts.of(Language.ENGLISH));
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
    private final ObjectProperty<Set<Layer>> layers = new SimpleObjectProperty<>(EnumSet.allOf(Layer.class));
    private final ObjectProperty<Colouring.@Nullable Kind> colouring = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Finding>> highlight = new SimpleObjectProperty<>(List.of());
    private boolean fitted;

    /// The floor of a workbench.
    public FloorEditor(Workbench workbench) {
        this.workbench = workbench;
        Fonts.load();
        picture = new Picture(workbench.design(), look());
        corner = new Corner(workbench);
        hand = new Hand(workbench, viewport, this::floor);
        pointer = new PointerInput(this, viewport, hand, this::floor);
        new KeyInput(this, this, hand, pointer);
        getStyleClass().add("floor-editor");
        setFocusTraversable(true);
        setMinSize(120, 90);
        getChildren().addAll(picture.nodes());
        getChildren().addAll(corner.bar(), corner.legend());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        rest.setOnFinished(event -> picture.rest(viewport.view()));
        listen();
        lookChanged();
    }

    /// The language of names, hints and legend.
    public ObjectProperty<Texts> textsProperty() {
        return texts;
    }

    /// The colours.
    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /// The parts of the drawing that are shown.
    public ObjectProperty<Set<Layer>> layersProperty() {
        return layers;
    }

    /// The value that racks are coloured by, or null.
    public ObjectProperty<Colouring.@Nullable Kind> colouringProperty() {
        return colouring;
    }

    /// The findings that are pointed out.
    public ObjectProperty<List<Finding>> highlightProperty() {
        return highlight;
    }

    /// The active tool.
    public ObjectProperty<Tool> toolProperty() {
        return hand.toolProperty();
    }

    /// Which part of the floor is seen.
    public ReadOnlyObjectProperty<View> viewProperty() {
        return viewport.viewProperty();
    }

    /// What a double click on an object does.
    public void setOnOpen(Consumer<ObjectId> handler) {
        hand.setOnOpen(handler);
    }

    /// What a click of the right button, or the menu key, does: the handler gets the place on the screen.
    public void setOnMenu(BiConsumer<Double, Double> handler) {
        pointer.setOnMenu(handler::accept);
    }

    /// Begins to place equipment: a ghost follows the pointer until escape.
    ///
    /// @param project what the project states in place of the type, such as a size where it has none
    public void place(EquipmentType type, @Nullable ProjectValues project) {
        toolProperty().set(new PlaceTool(type, project));
        requestFocus();
    }

    /// Enlarges about the middle.
    public void zoomIn() {
        viewport.zoomIn();
    }

    /// Reduces about the middle.
    public void zoomOut() {
        viewport.zoomOut();
    }

    /// Shows the whole floor.
    public void fit() {
        Rect all = picture.scene().bounds();
        viewport.fit(all == null ? EMPTY : all);
    }

    /// Shows what is selected as large as possible; the whole floor if nothing is.
    public void zoomToSelection() {
        Rect selected = picture.scene().bounds(workbench.selection());
        if (selected == null) {
            fit();
        } else {
            viewport.fit(selected.grown(1200));
        }
    }

    /// Brings objects into sight.
    public void reveal(Collection<ObjectId> ids) {
        Rect bounds = picture.scene().bounds(ids);
        if (bounds != null) {
            viewport.reveal(bounds);
        }
    }

    /// Points findings out and brings everything that they are about into sight.
    public void reveal(List<Finding> findings) {
        highlight.set(List.copyOf(findings));
        Rect bounds = picture.scene()
                .bounds(findings.stream()
                        .flatMap(finding -> finding.subjects().stream())
                        .collect(Collectors.toSet()));
        for (Finding finding : findings) {
            for (Rect place : finding.places()) {
                bounds = bounds == null ? place : bounds.union(place);
            }
        }
        if (bounds != null) {
            viewport.reveal(bounds);
        }
    }

    /// How often the floor itself was painted, in whole or in part; moving the view and the hand must not add to
    /// it.
    int floorPaints() {
        return picture.floorPaints();
    }

    int gesturePaints() {
        return picture.gesturePaints();
    }

    @Override
    protected void layoutChildren() {
        viewport.resize(getWidth(), getHeight());
        if (!fitted && getWidth() > 1 && getHeight() > 1) {
            fitted = true;
            fit();
        }
        corner.layout(getWidth(), getHeight());
        picture.show(viewport.view());
    }

    private void listen() {
        workbench.designProperty().addListener((property, before, now) -> designChanged(before, now));
        workbench.selectionProperty().addListener((property, before, now) -> selectionChanged());
        workbench.resultsProperty().addListener((property, before, now) -> resultsChanged());
        viewport.viewProperty().addListener((property, before, now) -> viewChanged());
        hand.previewProperty().addListener((property, before, now) -> previewChanged());
        hand.toolProperty().addListener((property, before, now) -> pointer.cursor());
        pointer.placeProperty().addListener((property, before, now) -> placeChanged());
        texts.addListener((property, before, now) -> lookChanged());
        palette.addListener((property, before, now) -> lookChanged());
        layers.addListener((property, before, now) -> lookChanged());
        colouring.addListener((property, before, now) -> lookChanged());
        highlight.addListener((property, before, now) -> findingsChanged());
    }

    private void designChanged(Design before, Design now) {
        hand.cancel();
        picture.use(now, viewport.view());
        selectionChanged();
        findingsChanged();
        corner.showLegend(picture.look(), isStale());
        if (now.objects().findAny().isPresent()
                && now.objects().noneMatch(object -> before.find(object.id()) == object)) {
            fit();
        }
        changed();
    }

    private void selectionChanged() {
        picture.showSelection(workbench.selection());
        describe();
        changed();
    }

    private void resultsChanged() {
        if (colouring.get() != null) {
            lookChanged();
        } else {
            findingsChanged();
        }
    }

    private void findingsChanged() {
        picture.showFindings(workbench.resultsProperty().get(), highlight.get());
        changed();
    }

    private void lookChanged() {
        picture.use(look(), viewport.view());
        setBackground(Background.fill(CanvasSurface.colour(palette.get().tint(Ink.GROUND))));
        corner.showLegend(picture.look(), isStale());
        selectionChanged();
        findingsChanged();
        placeChanged();
    }

    private void viewChanged() {
        placeChanged();
        previewChanged();
        changed();
    }

    private void placeChanged() {
        corner.showBar(picture.look(), viewport.view(), pointer.placeProperty().get());
    }

    private void previewChanged() {
        Point2D at = pointer.placeProperty().get();
        picture.showPreview(
                viewport.view(), hand.previewProperty().get(), at == null ? 0 : at.getX(), at == null ? 0 : at.getY());
    }

    /// The layers are brought up to date once in the next pulse, their margins when the hand rests.
    private void changed() {
        requestLayout();
        rest.playFromStart();
    }

    private boolean isStale() {
        Results results = workbench.resultsProperty().get();
        return results == null || results.design() != workbench.design();
    }

    private Look look() {
        Results results = workbench.resultsProperty().get();
        Colouring.Kind kind = colouring.get();
        Colouring value = kind == null || results == null ? null : Colouring.of(kind, results.analysis());
        return new Look(palette.get(), texts.get(), layers.get(), value);
    }

    private Floor floor() {
        return new SceneFloor(picture.scene(), workbench.selection());
    }

    private void describe() {
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(texts.get().get("drawing.editor.role"));
        setAccessibleText(texts.get()
                .get(
                        "drawing.editor.name",
                        workbench.design().project().name(),
                        picture.scene().items().size(),
                        workbench.selection().size()));
    }
}
